export const saves = {
  'saves.title': 'Saved games',
  'saves.open': 'Saved games and replays',
  'saves.none': 'No game is saved on this device yet. A game is saved after every move.',
  'saves.about': '{seat}, round {round, number} of {rounds, number}, tension {tension, number}',
  'saves.about.over': '{seat}, played to the end, tension {tension, number}',
  'saves.when': 'Saved {moment}',
  'saves.unreadable': 'A game this version cannot read',
  'saves.unreadable.about':
    'Its record is damaged, or a newer version of the game wrote it. It is left as it is; you can export it.',
  'saves.resume': 'Go on',
  'saves.debrief': 'Read the debrief',
  'saves.watch': 'Watch the replay',
  'saves.rename': 'Rename',
  'saves.name': 'Name of this game',
  'saves.name.keep': 'Keep this name',
  'saves.export': 'Export as a file',
  'saves.remove': 'Delete',
  'saves.remove.sure': 'Delete for good',
  'saves.search': 'Find a game',
  'saves.found': '{count, plural, one {# game} other {# games}}',
  'saves.more': 'Show older games ({left, number} more)',
  'saves.import': 'Import a game from a file',
  'saves.of': '{action}: {name}',
  'saves.fork': '{name}, played on',
  'update.load': 'A new version is ready: load it',
  'notice.update-waits': 'A game is open in another tab. The new version waits until it is left.',
  'notice.unavailable':
    'The game cannot be saved on this device now: the browser keeps nothing, or the disk is full. What was saved before stands, and the game goes on; its menu exports it as a file.',
  'notice.full':
    'There is no room left on this device to save the game. It goes on all the same; its menu exports it as a file.',
  'notice.corrupt':
    'The record of that game is damaged and cannot be opened. It is left as it is; you can export it.',
  'notice.no-text':
    'That game is damaged in a way that no file can hold. It is left as it is; you can remove it.',
  'notice.newer':
    'That game was written by a newer version and cannot be opened by this one. It is left as it is; you can export it.',
  'notice.conflict': 'Another tab has just written that game. What it wrote stands.',
  'notice.gone':
    'This game was no longer on this device: it was deleted in another tab, or the browser emptied its storage. It is kept again, as it stands.',
  'notice.missing': 'That game is no longer on this device.',
  'notice.not-a-record': 'That file is not the record of a game, or it is damaged. Nothing was changed.',
  'notice.newer-file':
    'That file was written by a newer version of the game. This version cannot open it. Nothing was changed.',
  'notice.unlike':
    'That game was played by another version of the rules, so it cannot go on here. You can export it.',
  'notice.imported': 'The game in the file is now among the saved games.',
  'notice.scenario-missing':
    'The scenario of that game is not here, or has changed since, and the record does not carry it along. Load the scenario file first.',
  'notice.elsewhere':
    'This game is open in another tab. What you play here is kept as a game of its own, and the other stays as it is.',
  'notice.forked':
    'This game has gone on in another tab. What you play here is now kept as a game of its own; nothing is overwritten.',
} as const;
