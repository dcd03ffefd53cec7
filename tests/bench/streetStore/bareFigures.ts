import type { DatabaseSync } from 'node:sqlite';

/** Shenzhen's offset, for SQL: it has had no other since 1991. */
const OFFSET_MS = 28_800_000;
const HOUR_MS = 3_600_000;
const LONGEST_SILENCE_MS = 660_000;
const BEGAN = `type = 'staffTime' AND body ->> '$.state' = 'began'`;

/**
 * The figures of a whole street as somebody would ask SQLite for them who has no program: in the order in which the
 * statements depend on each other. Times are Shenzhen's, opening hours from 10 to 22.
 */
const STEPS = [
  // Every event with the state of its kiosk: which group of staff time, run and sight it falls into.
  `CREATE TEMP TABLE told AS
   SELECT kiosk_id, sequence, id, at_ms, type, visit_id, body,
     sum(type IN ('staffTime', 'kioskStarted')) OVER kiosk AS staff_group,
     sum(type IN ('kioskStarted', 'kioskStopped', 'kioskAlive')) OVER before AS run_group,
     sum(type IN ('kioskStarted', 'sightChanged')) OVER before AS sight_group,
     sum(type IN ('kioskStarted', 'sightChanged', 'kioskAlive')) OVER before AS draw_group,
     lag(at_ms) OVER kiosk AS last_at_ms
   FROM events
   WINDOW kiosk AS (PARTITION BY kiosk_id ORDER BY sequence),
     before AS (PARTITION BY kiosk_id ORDER BY sequence ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`,
  `CREATE TEMP TABLE runs AS
   SELECT kiosk_id, coalesce(run_group, 0) + 1 AS run_group, type <> 'kioskStopped' AS running
   FROM told WHERE type IN ('kioskStarted', 'kioskStopped', 'kioskAlive')`,
  'CREATE UNIQUE INDEX temp.run_groups ON runs (kiosk_id, run_group)',
  `CREATE TEMP TABLE sights AS
   SELECT kiosk_id, coalesce(sight_group, 0) + 1 AS sight_group,
     type = 'sightChanged' AND body ->> '$.sight' = 'seeing' AS seeing
   FROM told WHERE type IN ('kioskStarted', 'sightChanged')`,
  'CREATE UNIQUE INDEX temp.sight_groups ON sights (kiosk_id, sight_group)',
  `CREATE TEMP TABLE draws AS
   SELECT kiosk_id, coalesce(draw_group, 0) + 1 AS draw_group,
     type <> 'kioskAlive' OR body ->> '$.drawing' AS drawing
   FROM told WHERE type IN ('kioskStarted', 'sightChanged', 'kioskAlive')`,
  'CREATE UNIQUE INDEX temp.draw_groups ON draws (kiosk_id, draw_group)',
  `CREATE TEMP TABLE breaks AS
   SELECT kiosk_id, max(sequence) AS last_break FROM told
   WHERE type IN ('visitStarted', 'kioskStarted') GROUP BY kiosk_id`,
  `CREATE TEMP TABLE staff AS
   SELECT kiosk_id, staff_group, max(${BEGAN}) AS staff FROM told
   WHERE type IN ('staffTime', 'kioskStarted') GROUP BY kiosk_id, staff_group`,
  'CREATE UNIQUE INDEX temp.staff_groups ON staff (kiosk_id, staff_group)',
  `CREATE TEMP TABLE place AS
   SELECT kiosk_id, min(body ->> '$.landmarkId') AS landmark, min(at_ms) AS first_at_ms
   FROM (SELECT kiosk_id, at_ms, body FROM told WHERE type = 'kioskStarted') GROUP BY kiosk_id`,
  `CREATE TEMP TABLE visits AS
   SELECT visit_id, kiosk_id,
     min(CASE WHEN type = 'visitStarted' THEN at_ms END) AS at_ms,
     max(CASE WHEN type = 'visitStarted' THEN staff_group END) AS staff_group,
     max(CASE WHEN type = 'visitStarted' THEN sequence END) AS sequence,
     max(CASE WHEN type = 'visitEnded' THEN body ->> '$.dwellMs' END) AS dwell_ms,
     max(CASE WHEN type = 'visitEnded' THEN body ->> '$.mostPeople' END) AS most_people,
     max(type IN ('gestureMade', 'checkedIn') OR (type = 'visitEnded' AND body ->> '$.engaged')) AS engaged,
     max(type = 'checkedIn') AS checked_in
   FROM told WHERE type IN ('visitStarted', 'visitEnded', 'gestureMade', 'checkedIn') GROUP BY visit_id`,
  `CREATE TEMP TABLE judged AS
   SELECT visits.*, coalesce(staff.staff, 0) AS staff,
     dwell_ms IS NULL AND sequence < last_break AS interrupted
   FROM visits JOIN breaks USING (kiosk_id) LEFT JOIN staff USING (kiosk_id, staff_group)`,
  'CREATE UNIQUE INDEX temp.judged_visits ON judged (visit_id)',
  // What counts by itself, without what staff did.
  `CREATE TEMP TABLE counted AS
   SELECT told.type, told.at_ms, told.id, told.body, told.kiosk_id
   FROM told
   LEFT JOIN judged ON judged.visit_id = told.visit_id
   LEFT JOIN staff ON staff.kiosk_id = told.kiosk_id AND staff.staff_group = told.staff_group
   WHERE told.type IN ('peopleCounted', 'peoplePassed', 'gestureMade', 'checkedIn', 'passStamped', 'passRefused', 'rewardRedeemed')
     AND (told.type = 'rewardRedeemed' OR NOT coalesce(judged.staff, staff.staff, 0))`,
  // Each mark once, at its earliest.
  `CREATE TEMP TABLE stamps AS
   SELECT at_ms, kiosk_id, body ->> '$.companion' AS companion, body ->> '$.cameFrom' AS came_from,
     body ->> '$.landmarkId' AS landmark
   FROM (SELECT *, row_number() OVER (PARTITION BY body ->> '$.stampMark' ORDER BY at_ms, id) AS place
     FROM counted WHERE type = 'passStamped') WHERE place = 1`,
  `CREATE TEMP TABLE reached AS
   SELECT at_ms, kiosk_id, body ->> '$.stamps' AS stamps
   FROM (SELECT *, row_number() OVER (PARTITION BY body ->> '$.reachedMark' ORDER BY at_ms, id) AS place
     FROM counted WHERE type = 'passStamped') WHERE place = 1`,
  `CREATE TEMP TABLE issued AS
   SELECT at_ms, kiosk_id
   FROM (SELECT *, row_number() OVER (PARTITION BY body ->> '$.stampMark' ORDER BY at_ms, id) AS place
     FROM counted WHERE type = 'passStamped' AND body ->> '$.issued') WHERE place = 1`,
  `CREATE TEMP TABLE rewards AS
   SELECT at_ms, kiosk_id
   FROM (SELECT *, row_number() OVER (PARTITION BY body ->> '$.rewardMark' ORDER BY at_ms, id) AS place
     FROM counted WHERE type = 'rewardRedeemed') WHERE place = 1`,
  // From one sign of life to the next, while it was running.
  `CREATE TEMP TABLE slices AS
   SELECT told.kiosk_id, last_at_ms AS from_ms, at_ms AS to_ms,
     sights.seeing AND CASE WHEN type = 'kioskAlive' THEN body ->> '$.drawing' ELSE draws.drawing END AS seeing,
     coalesce((SELECT staff FROM staff WHERE staff.kiosk_id = told.kiosk_id
       AND staff.staff_group = told.staff_group - (type IN ('staffTime', 'kioskStarted'))), 0) AS staff
   FROM told
   JOIN runs ON runs.kiosk_id = told.kiosk_id AND runs.run_group = told.run_group
   JOIN sights ON sights.kiosk_id = told.kiosk_id AND sights.sight_group = told.sight_group
   JOIN draws ON draws.kiosk_id = told.kiosk_id AND draws.draw_group = told.draw_group
   WHERE runs.running AND type <> 'kioskStarted'
     AND at_ms - last_at_ms BETWEEN 1 AND ${LONGEST_SILENCE_MS}`,
  // Cut where an hour ends; none is longer than an hour.
  `CREATE TEMP TABLE hourly AS
   SELECT kiosk_id, from_ms, min(to_ms, (from_ms / ${HOUR_MS} + 1) * ${HOUR_MS}) AS to_ms, seeing, staff FROM slices
   UNION ALL
   SELECT kiosk_id, to_ms / ${HOUR_MS} * ${HOUR_MS}, to_ms, seeing, staff FROM slices
   WHERE to_ms / ${HOUR_MS} > from_ms / ${HOUR_MS} AND to_ms % ${HOUR_MS} > 0`,
  `CREATE TEMP TABLE open AS
   WITH RECURSIVE
     span AS (SELECT min(at_ms) AS first_ms, max(at_ms) AS last_ms FROM told),
     hours (hour_ms) AS (
       SELECT first_ms / ${HOUR_MS} * ${HOUR_MS} FROM span
       UNION ALL SELECT hour_ms + ${HOUR_MS} FROM hours, span WHERE hour_ms + ${HOUR_MS} < last_ms)
   SELECT kiosk_id, max(hour_ms, first_at_ms) AS from_ms, min(hour_ms + ${HOUR_MS}, last_ms) AS to_ms
   FROM hours, span, place
   WHERE (hour_ms + ${OFFSET_MS}) / ${HOUR_MS} % 24 BETWEEN 10 AND 21 AND hour_ms + ${HOUR_MS} > first_at_ms`,
  `CREATE TEMP TABLE parts AS
   SELECT at_ms, kiosk_id, 'passersBy' AS name, body ->> '$.arrived' AS amount FROM counted WHERE type = 'peoplePassed'
   UNION ALL SELECT at_ms, kiosk_id, 'noticed', body ->> '$.looked' FROM counted WHERE type = 'peoplePassed'
   UNION ALL SELECT at_ms, kiosk_id, 'visits', 1 FROM judged WHERE NOT staff
   UNION ALL SELECT at_ms, kiosk_id, 'engagedVisits', 1 FROM judged WHERE NOT staff AND engaged
   UNION ALL SELECT at_ms, kiosk_id, 'interruptedVisits', 1 FROM judged WHERE NOT staff AND interrupted
   UNION ALL SELECT at_ms, kiosk_id, 'checkedInVisits', 1 FROM judged WHERE NOT staff AND checked_in
   UNION ALL SELECT at_ms, kiosk_id, 'people', max(1, coalesce(most_people, 1)) FROM judged WHERE NOT staff
   UNION ALL SELECT at_ms, kiosk_id, 'staffVisits', 1 FROM judged WHERE staff
   UNION ALL SELECT at_ms, kiosk_id, 'gestures', 1 FROM counted WHERE type = 'gestureMade'
   UNION ALL SELECT at_ms, kiosk_id, 'checkIns', 1 FROM counted WHERE type = 'checkedIn'
   UNION ALL SELECT at_ms, kiosk_id, 'checkIns', 1 FROM stamps WHERE companion
   UNION ALL SELECT at_ms, kiosk_id, 'stamps', 1 FROM stamps
   UNION ALL SELECT at_ms, kiosk_id, 'passesIssued', 1 FROM issued
   UNION ALL SELECT at_ms, kiosk_id, 'passesSeenAgain', 1 FROM reached WHERE stamps = 2
   UNION ALL SELECT at_ms, kiosk_id, 'walksCompleted', 1 FROM reached WHERE stamps = 8
   UNION ALL SELECT at_ms, kiosk_id, 'rewardsRedeemed', 1 FROM rewards
   UNION ALL SELECT from_ms, kiosk_id, 'upMs', to_ms - from_ms FROM hourly
   UNION ALL SELECT from_ms, kiosk_id, 'seeingMs', to_ms - from_ms FROM hourly WHERE seeing
   UNION ALL SELECT from_ms, kiosk_id, 'staffMs', to_ms - from_ms FROM hourly WHERE staff
   UNION ALL SELECT from_ms, kiosk_id, 'openMs', to_ms - from_ms FROM open`,
  `CREATE TEMP TABLE cells AS
   SELECT (at_ms + ${OFFSET_MS}) / ${HOUR_MS} AS hour, landmark, name, sum(amount) AS amount
   FROM parts JOIN place USING (kiosk_id) GROUP BY 1, 2, 3`,
  `CREATE TEMP TABLE dwells AS
   SELECT (at_ms + ${OFFSET_MS}) / ${HOUR_MS} AS hour, landmark, dwell_ms
   FROM judged JOIN place USING (kiosk_id) WHERE NOT staff AND dwell_ms IS NOT NULL`,
  `CREATE TEMP TABLE views AS
   SELECT (at_ms + ${OFFSET_MS}) / ${HOUR_MS} AS hour, landmark, max(body ->> '$.people') AS people
   FROM counted JOIN place USING (kiosk_id) WHERE type = 'peopleCounted' GROUP BY 1, 2`,
] as const;

const DAY = "date(hour * 3600, 'unixepoch')";
/** What the figures are asked by, as keys that are text. */
export const GROUPINGS = {
  total: "''",
  days: DAY,
  hours: `${DAY} || ' ' || (hour % 24)`,
  hoursOfDay: 'CAST(hour % 24 AS TEXT)',
  landmarks: 'landmark',
} as const;
export type Grouping = keyof typeof GROUPINGS;

export type BareFigures = {
  /** Sums, most in view and quantiles by grouping, key and name. */
  readonly figures: { readonly [Name in Grouping]: ReadonlyMap<string, ReadonlyMap<string, number>> };
  readonly walk: readonly unknown[][];
  readonly flow: readonly unknown[][];
  readonly gestures: readonly unknown[][];
  readonly refusals: readonly unknown[][];
};

/** Leaves nothing behind but temporary tables of this connection. */
export function bareFigures(database: DatabaseSync): BareFigures {
  for (const step of STEPS) database.exec(step);
  const rows = (sql: string): unknown[][] => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all() as unknown as unknown[][];
  };
  const grouped = (key: string) => {
    const found = new Map<string, Map<string, number>>();
    for (const [group, name, amount] of [
      ...rows(`SELECT ${key}, name, sum(amount) FROM cells GROUP BY 1, 2`),
      ...rows(`SELECT ${key}, 'mostInView', max(people) FROM views GROUP BY 1`),
      ...quantiles(rows, key),
    ] as [string, string, number][]) {
      const figures = found.get(group) ?? new Map<string, number>();
      found.set(group, figures.set(name, amount));
    }
    return found;
  };
  return {
    figures: {
      total: grouped(GROUPINGS.total),
      days: grouped(GROUPINGS.days),
      hours: grouped(GROUPINGS.hours),
      hoursOfDay: grouped(GROUPINGS.hoursOfDay),
      landmarks: grouped(GROUPINGS.landmarks),
    },
    walk: rows('SELECT stamps, count(*) FROM reached GROUP BY stamps ORDER BY stamps'),
    flow: rows('SELECT came_from, landmark, count(*) FROM stamps GROUP BY 1, 2'),
    gestures: rows(
      `SELECT body ->> '$.gesture', count(*) FILTER (WHERE body ->> '$.by' = 'hand'),
         count(*) FILTER (WHERE body ->> '$.by' = 'touch'),
         sum(CAST(round((body ->> '$.score') * 1000) AS INTEGER)) FILTER (WHERE body ->> '$.by' = 'hand')
       FROM counted WHERE type = 'gestureMade' GROUP BY 1`,
    ),
    refusals: rows(`SELECT body ->> '$.reason', count(*) FROM counted WHERE type = 'passRefused' GROUP BY 1`),
  };
}

/** By nearest rank. */
function quantiles(rows: (sql: string) => unknown[][], key: string): unknown[][] {
  const ranked = `
    SELECT ${key} AS key, dwell_ms, row_number() OVER (PARTITION BY ${key} ORDER BY dwell_ms) AS rank,
      count(*) OVER (PARTITION BY ${key}) AS size FROM dwells`;
  return rows(`
    SELECT key, 'dwellMedianMs', dwell_ms FROM (${ranked}) WHERE rank = (size + 1) / 2
    UNION ALL
    SELECT key, 'dwellP90Ms', dwell_ms FROM (${ranked}) WHERE rank = (size * 9 + 9) / 10`);
}
