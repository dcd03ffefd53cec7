import type { EventType } from '../../../contract/events.ts';

/** What each kind of event says, for people who ask what is kept of them. */
export const EVENT_WORDS: Readonly<Record<EventType, { readonly zh: string; readonly en: string }>> = {
  kioskStarted: { zh: '本机启动', en: 'the kiosk started' },
  kioskStopped: { zh: '本机停止', en: 'the kiosk stopped' },
  kioskAlive: { zh: '本机运行中', en: 'the kiosk was running' },
  sightChanged: { zh: '摄像头开始或停止工作', en: 'the camera began or ceased to see' },
  peopleCounted: { zh: '一分钟内画面中最多几人', en: 'most people in view within a minute, as a number' },
  peoplePassed: {
    zh: '一分钟内经过和驻足的人数',
    en: 'people who passed and looked within a minute, as numbers',
  },
  visitStarted: { zh: '有人来到屏幕前', en: 'somebody came to the screen' },
  visitEnded: { zh: '互动结束，停留多久', en: 'a visit ended, and how long it was' },
  gestureMade: { zh: '做了哪个手势', en: 'which gesture was made' },
  checkedIn: { zh: '打卡成功', en: 'a check-in' },
  passStamped: {
    zh: '通行证盖章（只存密钥摘要，无通行证编号）',
    en: 'a pass was stamped (keyed digests, no id of it)',
  },
  passRefused: { zh: '通行证未被接受及原因', en: 'a pass was refused, and why' },
  rewardRedeemed: { zh: '领取奖品（只存密钥摘要）', en: 'a reward was handed out (a keyed digest)' },
  staffTime: { zh: '工作人员在场', en: 'staff were at the screen' },
  showStarted: { zh: '演出开始', en: 'a show began' },
  showCheered: {
    zh: '演出中观众用手势应援了几次',
    en: 'how often people cheered at a show by gesture, as a number',
  },
  showEnded: {
    zh: '演出结束，最多几人在看',
    en: 'a show ended, and the most people who watched, as a number',
  },
  showSkipped: { zh: '计划的演出没有上演及原因', en: 'a planned show was not played, and why' },
  incident: { zh: '故障记录', en: 'a fault of the machine' },
};
