import type Phaser from 'phaser';
import { boxOf, grow } from '../view/stage/box.ts';
import { type HomeLayout, type HouseLayout, heightAt } from '../view/stage/homes-layout.ts';
import { paintLevel, paintLitHouse } from './paint/homes.ts';
import { Sheet } from './sheet.ts';

const UNASKED = 0.4;

interface Answer {
  readonly house: HouseLayout;
  readonly lights: Sheet;
  readonly level: Sheet;
  readonly street: HomeLayout['street'];
  /** Where the level stands before and after this answer. */
  readonly from: number;
  readonly to: number;
}

/** Lights in the houses of those at home, up to their approval, and the level that they come to. */
export class Ballot {
  private readonly scene: Phaser.Scene;
  private readonly dpr: number;
  private readonly answers: readonly Answer[];
  private readonly levels: readonly Sheet[];

  constructor(scene: Phaser.Scene, homes: readonly HomeLayout[], dpr: number, depth: number) {
    this.scene = scene;
    this.dpr = dpr;
    const kept = homes.map(home => this.street(home, depth));
    this.levels = kept.map(({ level }) => level);
    this.answers = kept.flatMap(({ answers }) => answers);
  }

  /** Darkens the houses that are asked and lights them one after another, the homes by turns. */
  count(): void {
    const asked = this.answers.filter(({ house }) => house.house.asked);
    for (const { level, street, from } of asked.toReversed()) this.raise(level, street, from);
    for (const answer of asked) {
      this.light(answer, 0);
      this.scene.tweens.addCounter({
        from: 0,
        to: 1,
        delay: answer.house.heardAt,
        duration: answer.house.takes,
        ease: 'Cubic.easeOut',
        onUpdate: tween => this.hear(answer, tween.getValue() ?? 1),
        onComplete: () => this.hear(answer, 1),
      });
    }
  }

  destroy(): void {
    for (const sheet of [...this.answers.map(({ lights }) => lights), ...this.levels]) sheet.destroy();
  }

  private street(home: HomeLayout, depth: number) {
    const { street, houses } = home;
    // Its points reach into the margin, but not to the edge of the picture.
    const out = Math.min(10, street.x - home.box.x - 4);
    const rule = boxOf(street.x - out, heightAt(street, home.home.support) - 6, street.width + 2 * out, 12);
    const level = new Sheet(this.scene, grow(rule, 2), this.dpr, depth + 1);
    level.paint(ctx => paintLevel(ctx, rule));
    const asked = houses.filter(({ house }) => house.asked).length;
    let heard = asked === houses.length ? 0 : home.home.support;
    const answers = houses.map(house => {
      const from = heard;
      if (asked === houses.length) heard += house.house.width * house.house.approval;
      return { house, lights: this.lit(house, depth), level, street, from, to: heard };
    });
    return { level, answers };
  }

  private lit(house: HouseLayout, depth: number): Sheet {
    const sheet = new Sheet(this.scene, house.box, this.dpr, depth);
    sheet.paint(ctx => paintLitHouse(ctx, house));
    sheet.image.setAlpha(house.house.asked ? 1 : UNASKED);
    this.crop(sheet, house.house.approval / 100);
    return sheet;
  }

  private hear(answer: Answer, share: number): void {
    this.light(answer, share);
    this.raise(answer.level, answer.street, answer.from + (answer.to - answer.from) * share);
  }

  private light({ lights, house }: Answer, share: number): void {
    this.crop(lights, (share * house.house.approval) / 100);
  }

  private crop({ image }: Sheet, share: number): void {
    const lit = image.height * share;
    image.setCrop(0, image.height - lit, image.width, lit);
  }

  private raise({ image }: Sheet, street: HomeLayout['street'], to: number): void {
    image.y = Math.round((heightAt(street, to) - 8) * this.dpr);
  }
}
