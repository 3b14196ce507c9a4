import { type Box, boxOf } from './box.ts';
import type { Side } from './model.ts';

/** A composition drawn in its own units; the layout scales it into the room it is given. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly window: Box;
  /** Top left and scale of the relief picture. */
  readonly table: { readonly x: number; readonly y: number; readonly scale: number };
  /** Where the table's far edge runs, for people to sit behind. */
  readonly edgeY: number;
  readonly lamps: readonly { readonly x: number; readonly y: number; readonly scale: number }[];
  readonly seats: Readonly<Record<Side, SeatFrame>>;
  /** Sheets on the table when texts are exchanged. */
  readonly papers: readonly Box[];
  /** The text that is signed. */
  readonly accord: Box;
  /** The running text, beside the head of the table. */
  readonly draft: Box;
}

export interface SeatFrame {
  /** Slots by number of members: centre, top and width of each portrait, the speaker's first. */
  readonly slots: readonly (readonly Slot[])[];
  readonly cardX: number;
  /** Mood, and the last sentence where it fits: clear of every neighbour's head. */
  readonly caption?: Box;
  /** Room for a speaker's sentence that does not fit there; nobody else is heard beside it. */
  readonly speech?: Box;
  /** The words stand over the heads, in the middle. */
  readonly centred?: boolean;
}

export type Slot = readonly [centre: number, top: number, width: number];

function mirrored(seat: SeatFrame, width: number): SeatFrame {
  const slots = seat.slots.map(row => row.map(([x, y, w]): Slot => [width - x, y, w]));
  const flip = (box: Box) => boxOf(width - box.x - box.width, box.y, box.width, box.height);
  return {
    slots,
    cardX: width - seat.cardX,
    ...(seat.caption ? { caption: flip(seat.caption) } : {}),
  };
}

const wideWest: SeatFrame = {
  slots: [
    [[104, 0, 174]],
    [
      [92, 4, 166],
      [168, 36, 118],
    ],
    [
      [98, 6, 162],
      [32, 30, 122],
      [166, 34, 118],
    ],
  ],
  cardX: 104,
  caption: boxOf(202, 10, 118, 118),
};

export const WIDE: Frame = {
  width: 886,
  height: 402,
  window: boxOf(324, 28, 238, 154),
  table: { x: -7, y: 128, scale: 1 },
  edgeY: 172,
  lamps: [
    { x: 276, y: 192, scale: 0.76 },
    { x: 610, y: 192, scale: 0.76 },
  ],
  seats: {
    west: wideWest,
    head: {
      centred: true,
      slots: [
        [[443, 48, 124]],
        [
          [394, 46, 124],
          [492, 47, 122],
        ],
        [
          [443, 46, 124],
          [381, 58, 105],
          [505, 58, 105],
        ],
      ],
      cardX: 443,
      caption: boxOf(350, 5, 186, 58),
      speech: boxOf(316, 5, 254, 58),
    },
    east: mirrored(wideWest, 886),
  },
  papers: [boxOf(128, 206, 76, 30), boxOf(356, 204, 76, 26), boxOf(682, 206, 76, 30)],
  accord: boxOf(333, 226, 220, 128),
  draft: boxOf(214, 216, 84, 44),
};

const stripWest: SeatFrame = {
  slots: [
    [[58, 4, 112]],
    [
      [50, 6, 108],
      [98, 30, 76],
    ],
    [
      [52, 8, 106],
      [16, 30, 74],
      [98, 32, 72],
    ],
  ],
  cardX: 60,
};

export const STRIP: Frame = {
  width: 390,
  height: 224,
  window: boxOf(118, 8, 154, 80),
  table: { x: -3, y: 82, scale: 0.442 },
  edgeY: 103,
  lamps: [
    { x: 125, y: 120, scale: 0.5 },
    { x: 265, y: 120, scale: 0.5 },
  ],
  seats: {
    west: stripWest,
    head: {
      slots: [
        [[195, 16, 92]],
        [
          [166, 20, 86],
          [226, 21, 84],
        ],
        [
          [195, 22, 82],
          [158, 32, 66],
          [232, 32, 66],
        ],
      ],
      cardX: 195,
    },
    east: mirrored(stripWest, 390),
  },
  papers: [boxOf(66, 132, 34, 13), boxOf(290, 132, 34, 13)],
  accord: boxOf(125, 132, 140, 84),
  draft: boxOf(96, 131, 34, 18),
};

const lowWest: SeatFrame = {
  slots: [
    [[56, 2, 100]],
    [
      [48, 4, 96],
      [92, 24, 68],
    ],
    [
      [52, 5, 94],
      [18, 26, 66],
      [94, 28, 64],
    ],
  ],
  cardX: 60,
};

/** Heads and name cards over little more than the table’s edge, where words need the room. */
export const LOW_STRIP: Frame = {
  ...STRIP,
  height: 154,
  window: boxOf(118, 4, 154, 70),
  table: { x: -3, y: 69, scale: 0.442 },
  edgeY: 90,
  lamps: [
    { x: 125, y: 106, scale: 0.45 },
    { x: 265, y: 106, scale: 0.45 },
  ],
  seats: {
    west: lowWest,
    head: {
      slots: [
        [[195, 12, 82]],
        [
          [168, 15, 76],
          [222, 16, 74],
        ],
        [
          [195, 17, 73],
          [161, 26, 58],
          [229, 26, 58],
        ],
      ],
      cardX: 195,
    },
    east: mirrored(lowWest, 390),
  },
  papers: [boxOf(66, 132, 34, 13), boxOf(290, 132, 34, 13)],
  accord: boxOf(145, 132, 100, 20),
  draft: boxOf(96, 131, 34, 18),
};

const startWest: SeatFrame = {
  slots: [
    [[574, 150, 256]],
    [
      [560, 150, 252],
      [684, 196, 186],
    ],
    [
      [574, 152, 250],
      [478, 190, 190],
      [682, 198, 184],
    ],
  ],
  cardX: 582,
};

/** The title screen: the words stand at the left, the room at the right. */
export const START: Frame = {
  width: 1366,
  height: 768,
  window: boxOf(450, 30, 852, 330),
  table: { x: 430, y: 418, scale: 1 },
  edgeY: 418,
  lamps: [
    { x: 766, y: 436, scale: 1.15 },
    { x: 1030, y: 436, scale: 1.15 },
  ],
  seats: {
    west: startWest,
    head: {
      slots: [
        [[898, 184, 224]],
        [
          [845, 186, 222],
          [963, 184, 222],
        ],
        [
          [898, 192, 212],
          [814, 214, 176],
          [984, 214, 176],
        ],
      ],
      cardX: 898,
    },
    east: mirrored(startWest, 1780),
  },
  papers: [],
  accord: boxOf(800, 470, 200, 110),
  draft: boxOf(0, 0, 0, 0),
};

export const START_STRIP: Frame = { ...STRIP, table: { x: 0, y: 112, scale: 1 }, edgeY: 118 };
