export const fault = {
  'fault.title': 'Something went wrong here',
  'fault.about.game':
    'The fault is in the program, not in what you did. Your game is saved up to your last choice, and you can go on.',
  'fault.about':
    'The fault is in the program, not in what you did. The games saved on this device are untouched.',
  'fault.back': 'Back to the game',
  'fault.before': 'Back to before my last choice',
  'fault.export': 'Export the game as a file',
  'fault.start': 'To the start',
  'fault.report': 'A report for the makers',
  'fault.report.about':
    'It tells where the program was, and nothing of what any seat knows. Copy it if you would like to send it; nothing is sent by itself.',
  'fault.report.copy': 'Copy the report',
  'notice.stage':
    'The picture has stopped. The game goes on without it; everything can be read and played on this page.',
} as const;
