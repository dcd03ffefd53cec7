/** What the station's own lamps and signs are lit in. */
export const ORANGE = '#ff8a24';
export const AMBER = '#ffc452';
export const LAMP = '#fff3dc';
export const ICE = '#8fe4ff';
/** Lines on the map: not those of any real network. */
export const LINE_COLOURS = [ORANGE, ICE, '#ff5f9e', '#6ff0b4', AMBER, '#b490ff'] as const;

/** Steel and stone of the station, by day and by night. */
export const STEEL = [58, 62, 84] as const;
export const STONE = [214, 216, 230] as const;
