import type { Headwear, Look, Tones } from './look.ts';
import { area, line, type Shape } from './shape.ts';

interface Parts {
  /** Hair or cloth hanging behind the neck. */
  readonly behind: (tones: Tones) => Shape[];
  readonly over: (tones: Tones) => Shape[];
  readonly ears: boolean;
}

const nothing = (): Shape[] => [];

const cropped: Parts = {
  behind: nothing,
  ears: true,
  over: t => [
    area(
      t.dark,
      'M63 84C57 52 76 32 102 32C129 32 144 52 137 86C136 76 134 69 130 63C116 57 84 57 71 64C67 70 65 76 63 84Z',
    ),
    area(
      t.lit,
      'M106 32C130 33 144 52 137 86C136 76 134 69 130 63C123 60 114 59 103 59C111 52 112 42 106 32Z',
    ),
    line(t.litLine, 1.2, 'M114 40C124 44 131 51 134 60M112 48C121 50 127 54 131 60', 0.5),
  ],
};

const parted: Parts = {
  behind: nothing,
  ears: true,
  over: t => [
    area(
      t.dark,
      'M62 86C56 50 78 31 104 32C130 32 146 52 138 88C137 78 135 70 130 64C118 60 104 62 90 56C80 60 70 66 68 72C65 78 64 82 62 86Z',
    ),
    line('#557299', 1.2, 'M62 86C56 50 78 31 104 32'),
    area(
      t.lit,
      'M108 33C130 34 144 54 138 84C136 74 134 68 130 64C122 61 112 61 102 59C112 52 114 42 108 33Z',
    ),
    area(t.darkLine, 'M63 84L66 84L67 100L64 98Z'),
    area(t.litLine, 'M134 80L138 78L136.5 100L134 98Z'),
    line(t.litLine, 1.4, 'M92 56C104 48 120 44 132 52M96 58C108 52 122 50 134 60', 0.55),
  ],
};

// A high brow: hair at the sides and a thin lit band over the crown.
const receding: Parts = {
  behind: nothing,
  ears: true,
  over: t => [
    area(t.dark, 'M62 98C55 68 66 46 84 40C78 47 75 56 74 65C69 73 66 84 66 98Z'),
    area(t.dark, 'M76 54C82 35 120 35 127 54C118 45.500 88 45.500 76 54Z'),
    area(t.lit, 'M104 39.800C115 40 124 45 127 54C121 48.500 112 46.800 104 47.400Z'),
    area(t.lit, 'M118 41C136 46 145 68 138 98L134.500 98C134.500 84 131 73 126 65C126 56 123 48 118 41Z'),
    line(t.litLine, 1.2, 'M126 48C134 58 138 72 137 86M123 47C130 54 133 64 134 74', 0.6),
    line(t.darkLine, 1.2, 'M70 64C72 56 76 49 82 44'),
  ],
};

// A small cap on the crown over short hair.
const skullcap: Parts = {
  behind: nothing,
  ears: true,
  over: t => [
    area(
      '#5a5856',
      'M63 90C57 58 72 40 102 40C131 40 144 58 137 90C136 80 134 72 130 67C116 60 84 60 71 68C67 74 65 80 63 90Z',
    ),
    area(
      '#b5aca0',
      'M110 40C133 42 144 60 137 90C136 80 134 72 130 67C123 63 114 61 103 61C110 54 113 47 110 40Z',
    ),
    area(t.dark, 'M66 52C68 34 84 24 102 24C120 24 136 34 138 52C128 44 116 41 102 41C88 41 76 44 66 52Z'),
    line('#4b678a', 1.1, 'M66 52C68 34 84 24 102 24'),
    area(t.lit, 'M106 24C122 25 136 34 138 52C130 46 121 43 110 41.500C113 36 112 29 106 24Z'),
    line(t.litLine, 1.2, 'M112 27C122 30 130 37 134 45', 0.6),
    line(t.darkLine, 1.2, 'M70 47C80 40 90 37.500 102 37.500'),
  ],
};

const BOB_OVER =
  'M60 108C54 60 72 34 102 34C134 34 150 62 140 112C138 92 132 74 116 62C106 70 82 70 72 78C66 88 64 98 60 108Z';

const bob: Parts = {
  ears: false,
  behind: t => [
    area(
      t.dark,
      'M54 92C48 44 76 26 104 28C140 30 152 58 148 98C147 122 146 136 138 148L120 150L84 150L62 146C54 130 56 110 54 92Z',
    ),
    area(t.lit, 'M120 32C144 40 152 64 148 98C147 122 146 136 138 148L124 150C134 120 136 70 120 32Z', 0.85),
  ],
  over: t => [
    area(t.dark, BOB_OVER),
    area(
      t.lit,
      'M106 34C136 36 150 64 140 112C138 92 132 74 116 62C112 65 106 67 100 68C110 58 112 44 106 34Z',
    ),
    line(t.litLine, 1.6, 'M112 40C132 50 142 74 140 102M118 60C130 70 136 84 138 98', 0.8),
    line(t.darkLine, 1.6, 'M74 70C82 60 94 56 104 54'),
  ],
};

// Drawn back from a side parting into a low knot behind the neck.
const tied: Parts = {
  ears: true,
  behind: t => [
    area(
      t.dark,
      'M62 92C58 52 78 30 103 30C130 30 146 54 140 96C140 112 142 118 146 126C150 138 142 148 132 146C122 144 118 136 120 126L84 128C72 120 64 108 62 92Z',
    ),
    area(
      t.lit,
      'M108 30C136 33 147 60 140 96C140 112 142 118 146 126C150 138 142 148 132 146C138 138 136 128 132 120Z',
    ),
    line(t.litLine, 1.2, 'M136 124C140 130 140 138 134 142M142 126C145 132 144 138 140 142', 0.6),
  ],
  over: t => [
    area(
      t.dark,
      'M64 98C55 58 74 33 103 33C132 33 147 58 137 98C137 84 131 72 114 58C96 60 78 68 71 80C67 86 65 91 64 98Z',
    ),
    area(
      t.lit,
      'M106 33C134 35 147 60 137 98C137 84 131 72 114 58C110 58.5 106 59 102 60C111 53 112 44 106 33Z',
    ),
    line(t.litLine, 1.3, 'M116 57C126 66 134 78 137 90M120 48C131 56 138 68 139 82', 0.55),
    line(t.darkLine, 1.4, 'M72 76C82 65 96 60 112 57'),
  ],
};

const turban: Parts = {
  ears: false,
  behind: nothing,
  over: t => [
    area(t.dark, 'M146 58C158 80 160 118 154 168C152 182 146 190 140 192C144 160 146 110 138 76Z'),
    area(t.lit, 'M150 70C158 100 157 140 150 182L145 188C150 150 150 110 144 76Z', 0.6),
    area(t.dark, 'M54 76C46 44 68 14 104 15C142 16 160 44 148 76C138 66 122 61 100 61C80 61 64 66 54 76Z'),
    line('#4b678a', 1.3, 'M54 76C46 44 68 14 104 15'),
    area(t.lit, 'M108 15C142 17 160 44 148 76C140 68 130 64 118 62C132 50 128 28 108 15Z'),
    line(
      t.darkLine,
      2.8,
      'M54 74C60 50 84 38 112 30C124 27 136 28 142 32M58 62C74 44 104 40 146 56M70 32C92 30 124 42 150 66',
    ),
    line(
      t.litLine,
      1.6,
      'M112 30C124 27 136 28 143 33M116 46C128 47 140 51 147 56M124 44C134 50 144 58 149 66',
      0.85,
    ),
    line(t.litLine, 1.2, 'M118 24C126 27 132 34 134 40M128 60C136 62 143 66 148 72', 0.7),
    line(t.lit, 1.4, 'M60 56C76 44 92 40 104 38M58 70C74 54 92 51 110 51', 0.35),
  ],
};

const pakol: Parts = {
  ears: true,
  behind: nothing,
  over: t => [
    area(t.dark, 'M58 64C56 34 76 18 102 18C128 18 146 34 143 64Z'),
    area(t.lit, 'M108 18C130 20 146 36 143 64L110 62C116 48 116 32 108 18Z'),
    area(t.dark, 'M52 66C50 52 64 48 101 48C138 48 151 52 149 66C147 77 128 71 100 71C72 71 54 78 52 66Z'),
    line('#4b678a', 1.1, 'M52 68C50 52 64 48 101 48'),
    area(t.lit, 'M110 48.2C140 49 151 54 149 66C147.500 75 134 72.500 116 71.400C120 64 118 54 110 48.2Z'),
    line(t.litLine, 1.3, 'M114 54C128 54 140 56 147 60M116 61C128 61 140 63 147 67', 0.6),
    line(t.darkLine, 1.8, 'M54 59C68 55 88 54 106 54M54 67C66 62 86 61 108 61'),
  ],
};

const keffiyeh: Parts = {
  ears: false,
  behind: t => [
    area(t.darkLine, 'M47 62L153 62L150 130L50 130Z'),
    area('#c2b291', 'M120 62L153 62L150 130L130 130Z'),
    area(t.dark, 'M48 78C40 120 34 168 40 214L160 214C166 168 160 120 152 78Z'),
    area(t.lit, 'M128 70L152 78C160 120 166 168 160 214L128 214Z', 0.94),
  ],
  over: t => [
    area(
      t.dark,
      'M50 92C40 48 66 20 102 20C140 20 162 48 150 94C147 76 140 62 128 56C112 50 88 50 74 56C60 62 54 76 50 92Z',
    ),
    area(
      t.lit,
      'M106 20C140 22 162 48 150 94C147 76 140 62 128 56C122 54 116 53 110 52C120 44 118 30 106 20Z',
    ),
    area(t.darkLine, 'M50 90C44 120 38 170 46 212L66 206C58 170 60 120 62 84Z'),
    area(t.lit, 'M150 92C156 120 162 168 154 212L136 204C142 170 142 120 138 84Z', 0.96),
    line(t.litLine, 1.6, 'M146 110C150 140 152 170 148 200M142 130C145 156 145 180 142 200'),
    line('#5b5a5e', 1.6, 'M54 120C50 150 50 180 54 204'),
    line('#141216', 6.5, 'M52 62C66 42 84 38 102 38C122 38 138 44 149 62'),
    line('#221f22', 5, 'M53 55C66 36 84 31 102 31C122 31 138 37 148 55'),
    line('#6b5f55', 1.4, 'M120 40C133 43 142 50 148 60'),
  ],
};

// A dupatta laid loosely over the crown: hair shows at the brow.
const scarf: Parts = {
  ears: false,
  behind: t => [
    area(t.dark, 'M52 84C44 122 44 168 40 206L160 206C158 168 158 122 150 84Z'),
    area(t.lit, 'M122 60L150 84C158 122 158 168 160 206L126 206Z'),
  ],
  over: t => [
    area(
      '#1f1c20',
      'M66 92C62 62 78 46 102 46C126 46 138 62 135 94C132 78 126 68 112 60C96 62 78 68 72 78C69 83 67 88 66 92Z',
    ),
    area(
      t.dark,
      'M50 124C40 62 62 24 103 24C146 24 162 64 152 124C150 146 146 164 136 182L122 176C138 146 142 112 137 88C132 60 118 48 101 48C82 48 68 60 64 88C60 112 64 146 78 176L62 182C54 164 52 146 50 124Z',
    ),
    line('#557299', 1.2, 'M50 124C40 62 62 24 103 24'),
    area(
      t.lit,
      'M107 24C148 26 162 64 152 124C150 146 146 164 136 182L122 176C138 146 142 112 137 88C133 64 122 52 108 48.500C114 42 114 32 107 24Z',
    ),
    line(
      t.litLine,
      1.4,
      'M120 34C140 46 148 72 146 112M146 120C144 142 140 160 133 176M126 46C136 56 141 70 143 88',
      0.75,
    ),
    line(t.darkLine, 1.6, 'M58 108C58 140 62 160 68 178M62 72C68 52 80 40 96 36'),
  ],
};

const PARTS: Readonly<Record<Headwear, Parts>> = {
  cropped,
  parted,
  receding,
  bob,
  tied,
  turban,
  pakol,
  keffiyeh,
  scarf,
  skullcap,
};

export function behindHead(look: Look): Shape[] {
  return PARTS[look.headwear].behind(look.head);
}

export function overHead(look: Look): Shape[] {
  return PARTS[look.headwear].over(look.head);
}

export function showsEars(look: Look): boolean {
  return PARTS[look.headwear].ears;
}
