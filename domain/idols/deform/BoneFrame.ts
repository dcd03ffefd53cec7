/** Where a bone is: turned by an angle about its beginning, scaled, perhaps mirrored, and moved. */
export class BoneFrame {
  xx = 1;
  xy = 0;
  yx = 0;
  yy = 1;
  /** Where model space's (0, 0) goes. */
  originX = 0;
  originY = 0;
  angle = 0;
  readonly fromX: number;
  readonly fromY: number;
  readonly length: number;

  constructor(joints: { readonly from: { x: number; y: number }; readonly to: { x: number; y: number } }) {
    this.fromX = joints.from.x;
    this.fromY = joints.from.y;
    this.length = Math.hypot(joints.to.x - joints.from.x, joints.to.y - joints.from.y);
  }

  /** The bone's beginning at (x, y), turned clockwise by `angle`; `flip` −1 mirrors it about its own line. */
  set(x: number, y: number, angle: number, scale = 1, flip = 1): void {
    const cosine = Math.cos(angle) * scale;
    const sine = Math.sin(angle) * scale;
    this.angle = angle;
    this.xx = cosine * flip;
    this.xy = -sine;
    this.yx = sine * flip;
    this.yy = cosine;
    this.originX = x - this.xx * this.fromX - this.xy * this.fromY;
    this.originY = y - this.yx * this.fromX - this.yy * this.fromY;
  }

  /** End of the bone, which hangs straight down at rest. */
  get endX(): number {
    return this.originX + this.xx * this.fromX + this.xy * (this.fromY + this.length);
  }

  get endY(): number {
    return this.originY + this.yx * this.fromX + this.yy * (this.fromY + this.length);
  }
}
