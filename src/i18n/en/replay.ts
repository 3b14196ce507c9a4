export const replay = {
  'replay.title': 'Replay: {title}',
  'replay.at': 'Move {at, number} of {moves, number}',
  'replay.scrub': 'Place in the game',
  'replay.first': 'To the start',
  'replay.back': 'One move back',
  'replay.play': 'Play',
  'replay.pause': 'Pause',
  'replay.next': 'One move on',
  'replay.last': 'To the end',
  'replay.watch': 'Seen by',
  'replay.everybody': 'Everybody at once',
  'replay.happened': 'What this move brought',
  'replay.start': 'The table before the first move.',
  'replay.quiet': 'Nothing that this seat could see.',
  'replay.older':
    'This game was played by another version of the rules. It can be followed for {moves, number} of its {recorded, number} moves; from there this version would go another way.',
  'replay.share': 'Share this replay',
  'replay.share.about':
    'The whole game is in this address, opened at this move. It holds the seats and the moves; reasons and guesses stay with you.',
  'replay.share.address': 'Address of this replay',
  'replay.share.copy': 'Copy the address',
  'replay.share.pattern': 'The same address, to be read by a camera',
  'replay.branch': 'Play on from here',
  'replay.leave': 'Leave the replay',
  'notice.replay-damaged': 'That replay code is damaged or was not copied whole.',
  'notice.replay-newer': 'That replay code was made by a newer version of the game.',
  'notice.replay-engine':
    'That replay code was made by another version of the rules and cannot be played here.',
  'notice.replay-scenario':
    'The scenario of that replay is not here, or has changed since. Load the scenario file, then open the address again.',
} as const;
