import { type Light, night } from '../../view/theme.ts';

/** What a room is built of. */
export interface RoomInk {
  readonly wallTop: string;
  readonly wallFoot: string;
  readonly panel: string;
  readonly panelEdge: string;
  readonly panelGroove: string;
  readonly casement: string;
  readonly casementLit: string;
  readonly floor: string;
  readonly floorNear: string;
  /** A delegation's own room, its ceiling and its wall. */
  readonly suiteTop: string;
  readonly suiteFoot: string;
  readonly suiteLight: string;
  /** The passage between two rooms, its end, and the light there. */
  readonly passageTop: string;
  readonly passageFoot: string;
  readonly passageEnd: string;
  readonly passageLight: string;
  readonly passageLine: string;
  readonly jamb: string;
  readonly jambEdge: string;
  readonly door: string;
  readonly doorShade: string;
  readonly doorEdge: string;
  readonly spill: string;
  /** A hall with doorways, and the rooms behind them: warm at the sides, cool in the middle. */
  readonly hall: string;
  readonly arch: string;
  readonly archGroove: string;
  readonly archEdge: string;
  readonly warm: string;
  readonly warmDeep: string;
  readonly cool: string;
  readonly coolDeep: string;
  readonly doorwayFoot: string;
}

export const roomInk: Readonly<Record<Light, RoomInk>> = {
  night: {
    ...{ wallTop: night.wallTop, wallFoot: night.wallFoot },
    ...{ panel: '#15253a', panelEdge: '#223650', panelGroove: '#0f1b2b' },
    ...{ casement: '#101b2a', casementLit: '#34506f', floor: '#0b121c', floorNear: '#0b121c' },
    ...{ suiteTop: '#16222f', suiteFoot: '#243346', suiteLight: '#f3b266' },
    ...{ passageTop: '#070d16', passageFoot: '#101b29', passageEnd: '#22354b' },
    ...{ passageLight: '#8fb0d0', passageLine: '#2d4159', jamb: '#0a111b', jambEdge: '#c9a25c' },
    ...{ door: '#4a3522', doorShade: '#231910', doorEdge: '#7a5c34', spill: '#ffd59a' },
    ...{ hall: '#0a121d', arch: '#1a2636', archGroove: '#0a111b', archEdge: '#3a4d66' },
    ...{ warm: '#a9773c', warmDeep: '#4a341f', cool: '#46617e', coolDeep: '#1d2f45' },
    doorwayFoot: '#121d2b',
  },
  day: {
    ...{ wallTop: '#efe8da', wallFoot: '#ddd2be' },
    ...{ panel: '#e9e0cf', panelEdge: '#cdbfa6', panelGroove: '#f8f3e9' },
    ...{ casement: '#f4eee2', casementLit: '#b9ad97', floor: '#c3b498', floorNear: '#a99777' },
    ...{ suiteTop: '#eae0cd', suiteFoot: '#d6c8af', suiteLight: '#fff6df' },
    ...{ passageTop: '#cfc4b0', passageFoot: '#bfb29a', passageEnd: '#e2ddd0' },
    ...{ passageLight: '#ffffff', passageLine: '#a5977d', jamb: '#b7a789', jambEdge: '#8a6a3c' },
    ...{ door: '#9a7450', doorShade: '#6d4d31', doorEdge: '#c9a878', spill: '#fff1d0' },
    ...{ hall: '#cdc1ab', arch: '#e6dcca', archGroove: '#b3a68c', archEdge: '#a5977d' },
    ...{ warm: '#fff4d9', warmDeep: '#eed9ae', cool: '#f3f7f6', coolDeep: '#cbdadd' },
    doorwayFoot: '#cfc1a6',
  },
};
