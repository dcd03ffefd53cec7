import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../parameters.ts';
import { HAND_SHAPES, MOUTH_SHAPES } from '../vocabulary.ts';

/** A pose in which a rig has to hold, by the values that differ from rest. */
export type RigPose = {
  readonly name: string;
  readonly values: { readonly [Id in ParameterId]?: number };
};

const HEAD_ENDS = [-30, 30] as const;
const MOUTH_OPENINGS = [0, 0.12, 1] as const;
const ENDS = [-1, 1] as const;

/**
 * Every parameter at both its ends, and what only shows in company: all corners of a head's turn, every mouth and hand
 * drawn, closed eyes in a turned head, an arm that reaches to all sides.
 */
export function rigPoses(): RigPose[] {
  const headCorners = HEAD_ENDS.flatMap((x) =>
    HEAD_ENDS.map((y) => ({ name: `head ${x} ${y}`, values: { ParamAngleX: x, ParamAngleY: y } })),
  );
  return [
    { name: 'rest', values: {} },
    ...PARAMETER_IDS.flatMap((id) =>
      [PARAMETERS[id].minimum, PARAMETERS[id].maximum].map((value) => ({
        name: `${id} ${value}`,
        values: { [id]: value },
      })),
    ),
    ...headCorners.flatMap(({ name, values }) => [
      { name, values },
      ...ENDS.map((smile) => ({
        name: `${name}, eyes closed${smile > 0 ? ' and smiling' : ''}`,
        values: {
          ...values,
          ParamEyeLOpen: 0,
          ParamEyeROpen: 0,
          ParamEyeLSmile: Math.max(0, smile),
          ParamEyeRSmile: Math.max(0, smile),
        },
      })),
      ...ENDS.map((tilt) => ({
        name: `${name}, tilted ${tilt * 30}, bowed`,
        values: { ...values, ParamAngleZ: tilt * 30, ParamBodyAngleX: tilt * 20, ParamBodyAngleY: -30 },
      })),
    ]),
    ...HAND_SHAPES.map((shape, index) => ({
      name: `hands ${shape}`,
      values: { ParamHandLShape: index, ParamHandRShape: index },
    })),
    ...MOUTH_SHAPES.flatMap((shape, index) =>
      MOUTH_OPENINGS.flatMap((open) =>
        ENDS.map((end) => ({
          name: `mouth ${shape} open ${open} form ${end}`,
          values: {
            ParamMouthShape: index,
            ParamMouthOpenY: open,
            ParamMouthForm: end,
            ParamMouthSize: end,
          },
        })),
      ),
    ),
    ...reachPoses(),
  ];
}

/** Points on all sides, near and far, high and low, for both arms at once. */
function reachPoses(): RigPose[] {
  const points = [-600, -100, 100, 600].flatMap((x) => [-400, 350, 1200].map((y) => ({ x, y })));
  return points.flatMap(({ x, y }) =>
    ENDS.map((bend) => ({
      name: `hands to ${x}, ${y} bent ${bend}`,
      values: {
        ParamArmLReach: 1,
        ParamArmRReach: 1,
        ParamArmLTargetX: x,
        ParamArmRTargetX: x,
        ParamArmLTargetY: y,
        ParamArmRTargetY: y,
        ParamArmLBend: bend,
        ParamArmRBend: bend,
      },
    })),
  );
}
