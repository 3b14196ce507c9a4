import type { Expression } from './expression.ts';
import { beardedMouth, mouth } from './face.ts';
import type { Beard, Look } from './look.ts';
import { area, line, n, type Shape } from './shape.ts';

type BeardShapes = (look: Look, e: Expression) => Shape[];

const moustache: BeardShapes = ({ hair }, e) => {
  const end = n(120 - e.mouth * 0.3);
  return [
    area(
      hair.dark,
      `M84 ${end}C88 114 95 112.5 100 115C105 112.5 112 114 116 ${end}C111 119 106 118.4 100 119.6C94 118.4 89 119 84 ${end}Z`,
    ),
    area(hair.lit, `M101 115C106 112.5 112 114 116 ${end}C112 118.5 107 118 101 119Z`, 0.8),
  ];
};

const short: BeardShapes = ({ hair, skin }, e) => [
  area(
    hair.dark,
    'M64 98C66 120 70 132 78 138C86 147 94 149 100 149C107 149 115 146 122 138C130 130 134 118 136 98C133 112 128 119 121 121C117 115 108 112.5 100 115C92 112.5 83 115 79 121C72 119 67 112 64 98Z',
  ),
  area(
    hair.lit,
    'M136 98C134 118 130 130 122 138C116 145 109 148 104 149C110 142 112 134 113 128C116 125 119 123 121 121C128 119 133 112 136 98Z',
  ),
  ...beardedMouth(e, '#96604a'),
  area(
    skin === 'clay' ? '#352421' : '#3d2c28',
    'M91 131C96 134 104 134 109 131L107 127C103 129 97 129 93 127Z',
    0.6,
  ),
];

const full: BeardShapes = ({ hair }, e) => [
  area(
    hair.dark,
    'M63 92C64 116 65 138 76 152C84 162 93 166 101 166C110 166 119 161 125 151C136 136 136 116 137 92C134 104 130 111 124 114C118 113 110 112.5 100 115.5C90 112.5 82 113 76 114C70 111 66 104 63 92Z',
  ),
  area(
    hair.lit,
    'M137 92C136 118 137 137 125 151C120 159 113 164 106 165.5C112 156 110 148 113 140C115 134 116 130 113 124C116 120 119 117 124 114C130 111 134 104 137 92Z',
  ),
  ...beardedMouth(e, '#7a4638'),
  line(hair.litLine, 1.3, 'M118 130C121 140 119 148 114 156M125 122C129 134 127 142 122 150', 0.7),
  line(hair.darkLine, 1.4, 'M80 132C81 142 86 150 92 157M72 122C73 134 77 142 82 149'),
  line(hair.litLine, 1.4, 'M98 134C99 144 100 152 101 160M105 134C107 144 107 152 106 159', 0.45),
];

const long: BeardShapes = ({ hair }, e) => {
  const edge = n(113 - e.mouth * 0.2);
  return [
    area(
      hair.dark,
      `M63 92C64 116 64 150 78 172C86 184 94 190 101 190C110 190 120 182 126 168C137 146 136 116 137 92C134 104 130 111 124 114C118 ${edge} 110 112.5 100 115.5C90 112.5 82 ${edge} 76 114C70 111 66 104 63 92Z`,
    ),
    area(
      hair.lit,
      'M137 92C136 118 138 146 126 168C121 180 113 188 105 190C112 176 110 160 113 146C115 136 116 130 113 124C116 120 119 117 124 114C130 111 134 104 137 92Z',
    ),
    ...beardedMouth(e, '#7a4638'),
    line(
      hair.litLine,
      1.3,
      'M118 130C122 146 118 164 110 180M124 124C129 142 124 160 118 172M130 116C133 132 131 144 128 154',
      0.75,
    ),
    line(
      hair.darkLine,
      1.4,
      'M80 132C80 150 86 168 94 180M90 136C90 152 94 168 99 182M72 122C73 140 77 152 82 164',
    ),
    line(hair.litLine, 1.5, 'M98 134C99 150 101 168 102 184M104 134C107 150 107 166 105 182', 0.5),
  ];
};

const BEARD_SHAPES: Readonly<Record<Beard, BeardShapes>> = {
  none: mouth,
  moustache: (look, e) => [...mouth(look, e), ...moustache(look, e)],
  short,
  full,
  long,
};

/** Mouth and beard together, since one covers the other. */
export function lowerFace(look: Look, e: Expression): Shape[] {
  return BEARD_SHAPES[look.beard](look, e);
}
