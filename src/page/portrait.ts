import { nothing, svg, type TemplateResult } from 'lit-html';
import { EXPRESSIONS } from '../view/portraits/expression.ts';
import { lookOf } from '../view/portraits/looks.ts';
import { portrait } from '../view/portraits/portrait.ts';
import { FRAME, type Shape, type ShapeGroup } from '../view/portraits/shape.ts';
import type { Mood } from '../view/stage-model.ts';

/** A person as an `<svg>` for the page. It is a picture beside words: name and mood must be written next to it. */
export function portraitSvg(look: string, mood: Mood, mirrored = false): TemplateResult {
  const groups = portrait(lookOf(look), EXPRESSIONS[mood]);
  const mirror = mirrored ? `translate(${FRAME.width} 0) scale(-1 1)` : nothing;
  return svg`<svg class="portrait" viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true" focusable="false">
    <g transform=${mirror} stroke-linecap="round">${groups.map((group, i) => drawGroup(group, `${look}-${mood}-${i}`))}</g>
  </svg>`;
}

function drawGroup(group: ShapeGroup, key: string): TemplateResult {
  const turn = `rotate(${group.turn} ${FRAME.neckX} ${FRAME.neckY}) translate(0 ${group.shift})`;
  const clips = [...new Set(group.shapes.flatMap(shape => shape.clip ?? []))];
  const clipId = (path: string) => `cut-${key}-${clips.indexOf(path)}`;
  return svg`<g transform=${turn}>
    ${clips.map(path => svg`<clipPath id=${clipId(path)}><path d=${path}></path></clipPath>`)}
    ${group.shapes.map(shape => drawShape(shape, shape.clip ? `url(#${clipId(shape.clip)})` : undefined))}
  </g>`;
}

function drawShape(shape: Shape, clip: string | undefined): TemplateResult {
  return svg`<path d=${shape.d} fill=${shape.fill ?? 'none'} stroke=${shape.stroke ?? nothing}
    stroke-width=${shape.width ?? nothing} opacity=${shape.opacity ?? nothing} clip-path=${clip ?? nothing}></path>`;
}
