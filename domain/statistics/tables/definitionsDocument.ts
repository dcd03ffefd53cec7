import { TABLE_NAMES, TABLES } from './tables.ts';

const BEGINNING = `# What the figures mean 数字的含义

This document is written from the columns themselves, which every export and every page quotes. 本文由各列的定义生成，导出的文件和统计页面引用的是同一份定义。

- All days and hours are those of the street’s time zone, which every export names. 日期和小时均按街区时区，每份导出都会写明。
- Nobody is recognised and nothing personal is kept: figures count stays, gestures and stamps, not persons. 不识别任何人，不保留个人信息：统计的是停留、手势和盖章，不是人。
- A rate is empty where there is nothing to divide by. 没有分母时，比率为空。
- What happens while staff stand at a kiosk is in no figure but the two that say how much was left out. Rewards handed out at the desk count always. 工作人员在场时发生的一切都不计入，只用两列说明略去了多少；服务台发出的奖励始终计入。
- A kiosk that did not run or did not see counts nobody: compare hours and places by their camera coverage, which stands beside every figure. 屏幕停机或看不见时不会计数：比较不同时段和地标时，请看每个数字旁边的摄像头覆盖率。
- Every kiosk’s records are counted once, in whatever order and however often they were brought together. 各屏幕的记录无论以什么顺序、合并多少次，都只算一次。
`;

/** All definitions as one document in Markdown: every table with its columns, in both languages. */
export function definitionsDocument(): string {
  const sections = TABLE_NAMES.map((tableName) => {
    const { name, head, zh, en, columns } = TABLES[tableName];
    const rows = columns.map(
      (column) => `| \`${column.name}\` | ${column.head} | ${column.zh} | ${column.en} |`,
    );
    return [
      `## ${head} \`${name}\``,
      '',
      `${zh}。`,
      '',
      en,
      '',
      '| column 列 | 列名 | 含义 | meaning |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  });
  return [BEGINNING, ...sections].join('\n');
}
