import type { EventType } from '../../../contract/events.ts';
import { localMoment } from '../../../domain/statistics/tables/localMoment.ts';
import type { KeptData, KeptEvents } from '../../host/privacy/KeptData.ts';
import { streetTime } from '../../host/schedule/streetTime.ts';
import { EVENT_WORDS } from './eventWords.ts';

/** The whole answer to "what does this kiosk keep of me", Chinese and English, a fact a line. */
export function privacyText(kept: KeptData): string {
  const toLocalTime = streetTime(kept.timeZone);
  const moment = (atMs: number) => localMoment(toLocalTime(atMs));
  return [
    '星街隐私说明 · What this Star Street kiosk keeps',
    `数据文件夹 · Data folder: ${kept.dataFolder}`,
    `时间按 · Times in: ${kept.timeZone}`,
    ...editionLines(kept.edition, moment),
    '',
    ...eventLines(kept, moment),
    '',
    ...stampLines(kept.passStamps, moment),
    '',
    ...redemptionLines(kept.redemptions, moment),
    '',
    ...fileLines(kept.files, moment),
    '',
    ...neverLines(kept.files),
    '',
  ].join('\n');
}

const NONE = '   无 · none';
const UNKNOWN = '   数据库无法读取，不详 · unknown: the database cannot be read';

type Moment = (atMs: number) => string;

function editionLines(edition: KeptData['edition'], moment: Moment): string[] {
  if (edition === null) return ['尚未加入任何一届活动 · No edition was joined yet'];
  const { id, nameZh, nameEn, endsAtMs, secretKept } = edition;
  const until = endsAtMs === null ? '未定结束日期 · open end' : `至 · until ${moment(endsAtMs)}`;
  const secret = secretKept
    ? '密钥：保留至活动结束 · Secret for digests: kept until the edition ends'
    : '密钥：已销毁 · Secret for digests: destroyed';
  return [`本届活动 · Edition: ${nameZh} ${nameEn} (${id}), ${until}`, secret];
}

function eventLines({ events, databaseProblem }: KeptData, moment: Moment): string[] {
  const lines = [
    '一、事件：不含任何个人信息，用于统计，保留至数据文件夹被删除',
    '1. Events: nothing personal in them; kept for the figures until the data folder is deleted',
  ];
  if (databaseProblem !== null) return [...lines, `   ${databaseProblem}`];
  if (events.length === 0) return [...lines, NONE];
  return [...lines, ...events.map((kind) => eventLine(kind, moment))];
}

function eventLine({ type, own, imported, firstAtMs, lastAtMs }: KeptEvents, moment: Moment): string {
  const words = EVENT_WORDS[type as EventType];
  const meaning = words === undefined ? '' : `${words.zh} · ${words.en}`;
  const others = imported === 0 ? '' : ` (+${imported} 来自其他机器 · from other kiosks)`;
  return `   ${type}: ${own}${others}, ${moment(firstAtMs)} – ${moment(lastAtMs)}  ${meaning}`;
}

function stampLines(stamps: KeptData['passStamps'], moment: Moment): string[] {
  const titles = [
    '二、通行证盖章时间：哪张通行证（随机编号）何时盖章，到期或活动结束时清除',
    '2. Stamp times: which pass (a random number) was stamped when; erased after the set days, or when the edition ends',
  ];
  if (stamps === null) return [...titles, UNKNOWN];
  const { rows, passes, firstAtMs, keepDays, allErasedByMs } = stamps;
  return [
    ...titles,
    `   保留 ${keepDays} 天 · kept for ${keepDays} days`,
    firstAtMs === null || allErasedByMs === null
      ? NONE
      : `   ${rows} 次，${passes} 张 · ${rows} stamps of ${passes} passes, 自 · since ${moment(firstAtMs)}, 全部清除不晚于 · all erased by ${moment(allErasedByMs)}`,
  ];
}

function redemptionLines(redemptions: KeptData['redemptions'], moment: Moment): string[] {
  const titles = [
    '三、兑奖记录：只存密钥摘要，不含通行证编号，保留至数据文件夹被删除',
    '3. Rewards handed out: keyed digests, no id of a pass; kept until the data folder is deleted',
  ];
  if (redemptions === null) return [...titles, UNKNOWN];
  const { rows, firstAtMs } = redemptions;
  return [...titles, firstAtMs === null ? NONE : `   ${rows}, 自 · since ${moment(firstAtMs)}`];
}

function fileLines(files: KeptData['files'], moment: Moment): string[] {
  const { browserProfile, setAside, logs, own, others } = files;
  const profile =
    browserProfile === null
      ? '无 · none'
      : `${(browserProfile.bytes / 1e6).toFixed(1)} MB, ${browserProfile.files} 个文件 · files, 自 · since ${moment(browserProfile.sinceMs)}, 保留至被删除 · until deleted`;
  return [
    '四、其他文件 · 4. Other files',
    `   浏览器配置（本机页面的缓存）· browser profile (caches of the kiosk’s own page): ${profile}`,
    `   日志文件 · log files: ${listed(logs)}`,
    ...setAside.map(
      ({ name, removedByMs }) =>
        `   损坏的数据库，移除不晚于 · damaged database, removed by ${moment(removedByMs)}: ${name}`,
    ),
    `   程序自身的文件 · the program’s own: ${listed(ownNames(own))}`,
    `   他人放入的文件 · put there by others: ${listed(others)}`,
  ];
}

/** Of earlier texts only how many there are: up to thirty of each document. */
function ownNames(own: readonly string[]): string[] {
  const others = own.filter((name) => !name.startsWith('history/'));
  const earlier = own.length - others.length;
  return earlier === 0 ? others : [...others, `history/ (${earlier})`];
}

function neverLines({ recordings }: KeptData['files']): string[] {
  return [
    '五、从不保存：摄像头画面、人脸、手部关键点、声音、姓名、电话、账号；什么都不离开本机，除非工作人员导出',
    '5. Never kept: camera pictures, faces, points of hands, sound, names, phone numbers, accounts; nothing leaves this machine but what staff export',
    `   数据文件夹中的图片、录像、录音 · pictures, films or sound found in the data folder: ${listed(recordings)}`,
  ];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '无 · none' : names.join(', ');
}
