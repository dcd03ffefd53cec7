import { grownOutline } from './grownOutline.ts';
import { lock, type Spine } from './lock.ts';
import type { Material } from './Material.ts';
import { mapOutline, type Outline, type Point, type PointMap, pathData } from './Outline.ts';

export type CelOptions = {
  /** How far the lit side is moved over the shaded one, in model units; [0, 0] draws flat. */
  readonly shade?: Point;
  /** Width of the rim light at the far edge. */
  readonly rim?: Point;
  /** Scale of the line's width; 0 draws none. */
  readonly ink?: number;
  readonly inkPaint?: string;
  /** Drawn inside the form, over its shading. */
  readonly inside?: () => void;
};

export type Stop = readonly [offset: number, paint: string, opacity?: number];

/** A drawing on its own, before anybody fastens it to something. `bounds` encloses all of the markup. */
export type Drawing = {
  readonly id: string;
  readonly svg: string;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

/** Draws one part: collects its markup, its definitions (ids begin with the part's) and the box around them. */
export class Sketch {
  readonly id: string;
  readonly #bend: PointMap;
  #markup = '';
  #definitions = '';
  #count = 0;
  #clipDepth = 0;
  #left = Number.POSITIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  /** `bend`: where every point goes before it is drawn, so that a straight drawing can take a pose. */
  constructor(id: string, bend: PointMap = (x, y) => [x, y]) {
    this.id = id;
    this.#bend = bend;
  }

  /** Cel shading: line, rim light, shade, lit side. Several outlines become one form with one line around it. */
  cel(form: Outline | readonly Outline[], material: Material, options: CelOptions = {}): this {
    const outlines = (isOutline(form) ? [form] : form).map((outline) => mapOutline(outline, this.#bend));
    const ink = options.ink ?? 1;
    if (ink > 0) {
      for (const outline of outlines) {
        this.#fill(grownOutline(outline, ink), options.inkPaint ?? material.ink, 1);
      }
    }
    const [shadeX, shadeY] = options.shade ?? [6, 3];
    const [rimX, rimY] = options.rim ?? [1.8, -0.5];
    this.#clip(outlines, () => {
      const layer = (paint: string, x: number, y: number) => {
        const move = x || y ? ` transform="translate(${x} ${y})"` : '';
        for (const outline of outlines) {
          this.#markup += `<path d="${pathData(outline)}" fill="${paint}"${move}/>`;
        }
      };
      layer(rimX || rimY ? material.rim : material.shade, 0, 0);
      if (rimX || rimY) layer(material.shade, -rimX, -rimY);
      layer(material.base, -shadeX - rimX, -shadeY - rimY);
      options.inside?.();
    });
    return this;
  }

  /** A flat form without a line. */
  patch(outline: Outline, paint: string, opacity = 1): this {
    this.#fill(mapOutline(outline, this.#bend), paint, opacity);
    return this;
  }

  /** A drawn line that swells and runs out. */
  stroke(spine: Spine, paint: string, opacity = 1): this {
    return this.patch(lock(spine).outline, paint, opacity);
  }

  /** What is drawn meanwhile is seen only inside the outlines. */
  within(outlines: readonly Outline[], draw: () => void): this {
    this.#clip(
      outlines.map((outline) => mapOutline(outline, this.#bend)),
      draw,
    );
    return this;
  }

  #fill(outline: Outline, paint: string, opacity: number): void {
    this.#enclose(outline);
    this.#markup += `<path d="${pathData(outline)}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;
  }

  #clip(outlines: readonly Outline[], draw: () => void): void {
    for (const outline of outlines) this.#enclose(outline);
    const clip = this.#nextId('clip');
    this.#definitions += `<clipPath id="${clip}">${outlines.map((outline) => `<path d="${pathData(outline)}"/>`).join('')}</clipPath>`;
    this.#markup += `<g clip-path="url(#${clip})">`;
    this.#clipDepth++;
    draw();
    this.#clipDepth--;
    this.#markup += '</g>';
  }

  linearGradient(from: Point, to: Point, stops: readonly Stop[]): string {
    const id = this.#nextId('gradient');
    this.#definitions += `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stops.map(stopMarkup).join('')}</linearGradient>`;
    return `url(#${id})`;
  }

  /** A soft round glow that fades to nothing at its edge. */
  glow(x: number, y: number, rx: number, ry: number, paint: string, opacity: number): this {
    const [cx, cy] = this.#bend(x, y);
    const id = this.#nextId('gradient');
    const stops: Stop[] = [
      [0, paint, opacity],
      [0.5, paint, opacity * 0.72],
      [1, paint, 0],
    ];
    this.#definitions += `<radialGradient id="${id}">${stops.map(stopMarkup).join('')}</radialGradient>`;
    this.#enclose([
      { x: cx - rx, y: cy - ry, ink: 1 },
      { x: cx + rx, y: cy + ry, ink: 1 },
    ]);
    this.#markup += `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`;
    return this;
  }

  /** The finished part, fastened as said. */
  part<const Fastening extends object>(fastening: Fastening): Drawing & Fastening {
    if (!(this.#right > this.#left)) throw new Error(`Part ${this.id} was given nothing to draw`);
    const definitions = this.#definitions ? `<defs>${this.#definitions}</defs>` : '';
    return { id: this.id, svg: definitions + this.#markup, bounds: this.#bounds(), ...fastening };
  }

  #bounds(): Drawing['bounds'] {
    const margin = 2;
    const x = Math.floor(this.#left - margin);
    const y = Math.floor(this.#top - margin);
    return { x, y, width: Math.ceil(this.#right + margin) - x, height: Math.ceil(this.#bottom + margin) - y };
  }

  #enclose(outline: Outline): void {
    if (this.#clipDepth > 0) return;
    for (const { x, y } of outline) {
      this.#left = Math.min(this.#left, x);
      this.#right = Math.max(this.#right, x);
      this.#top = Math.min(this.#top, y);
      this.#bottom = Math.max(this.#bottom, y);
    }
  }

  #nextId(kind: string): string {
    return `${this.id}-${kind}${++this.#count}`;
  }
}

function isOutline(form: Outline | readonly Outline[]): form is Outline {
  return !Array.isArray(form[0]);
}

function stopMarkup([offset, paint, opacity]: Stop): string {
  return `<stop offset="${offset}" stop-color="${paint}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;
}
