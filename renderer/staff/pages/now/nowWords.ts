import type { SHOWING_CAUSES, SHOWING_SKIPS } from '../../../../contract/showing.ts';
import type { HealthProblem } from '../../../../contract/staff/nowApi.ts';
import type { Bilingual } from '../../language.ts';

const ACTS: Readonly<Record<string, Bilingual>> = {
  attracting: { zh: '正在招呼路人', en: 'She is calling to passers-by' },
  noticing: { zh: '看见有人走近', en: 'She has noticed somebody' },
  inviting: { zh: '正在邀请访客做手势', en: 'She is inviting a visitor' },
  playing: { zh: '正在和访客玩手势', en: 'She is playing with a visitor' },
  checkingIn: { zh: '正在打卡', en: 'A visitor is checking in' },
  presentingPass: { zh: '正在展示通行证', en: 'She is showing a pass' },
  farewell: { zh: '正在道别', en: 'She is saying goodbye' },
  performing: { zh: '正在演出', en: 'A show is on' },
  closed: { zh: '已打烊', en: 'Closed' },
  staff: { zh: '屏幕上正开着后台', en: 'The console is open on the kiosk’s own screen' },
};
const AWAY: Bilingual = { zh: '页面不在', en: 'The kiosk’s page is not there' };
const SOME_ACT: Bilingual = { zh: '正在营业', en: 'At work' };

/** What the kiosk does, in words; null when no page is there. */
export function actWords(act: string | null): Bilingual {
  return act === null ? AWAY : (ACTS[act] ?? SOME_ACT);
}

/** What is wrong, and what to do. */
export const PROBLEM_WORDS: Readonly<
  Record<HealthProblem, { readonly wrong: Bilingual; readonly help: Bilingual }>
> = {
  pageAway: {
    wrong: { zh: '屏幕上没有打开星街页面。', en: 'The kiosk’s page is not open on the screen.' },
    help: {
      zh: '看看屏幕亮着没有；重新启动星街程序，页面会自己打开。',
      en: 'See whether the screen is on, and start Star Street again; the page opens by itself.',
    },
  },
  pageFrozen: {
    wrong: { zh: '画面不动了。', en: 'The picture has stopped moving.' },
    help: {
      zh: '程序会自己重新加载页面；一分钟后仍不动，请按“重新加载屏幕页面”。',
      en: 'The page reloads by itself. If it still stands after a minute, press “Reload the kiosk’s page”.',
    },
  },
  poster: {
    wrong: {
      zh: '屏幕上是海报，星偶没有画出来。',
      en: 'A poster stands in for the idol: she cannot be drawn.',
    },
    help: {
      zh: '先重新加载屏幕页面；再出现，请检查显卡驱动，或重启这台机器。',
      en: 'Reload the kiosk’s page. If the poster is back, look at the graphics driver or restart the machine.',
    },
  },
  noCamera: {
    wrong: {
      zh: '摄像头没有画面，访客只能触摸屏幕。',
      en: 'The camera gives no picture; visitors can only touch.',
    },
    help: {
      zh: '检查摄像头的线和镜头盖，再到“本机设置”页面看选中的是不是它。',
      en: 'Look at the camera’s cable and cover, then on the page This kiosk whether the right one is chosen.',
    },
  },
  storeFailing: {
    wrong: { zh: '打卡和统计暂时写不进磁盘。', en: 'Check-ins and figures cannot be written to the disk.' },
    help: {
      zh: '腾出磁盘空间；没写进去的会先留着，能写了再补上。',
      en: 'Free some space on the disk. What could not be written is kept and written later.',
    },
  },
  configurationFaulty: {
    wrong: {
      zh: '配置文件有错，用的是上一份好的。',
      en: 'The configuration has a fault; the last good one is in use.',
    },
    help: {
      zh: '按下面这句话改 starstreet.jsonc，保存后立即生效。',
      en: 'Correct starstreet.jsonc as the sentence below says; it takes effect when it is saved.',
    },
  },
  calendarFaulty: {
    wrong: { zh: '排期有错，没有按它演出。', en: 'The schedule has a fault and is not being followed.' },
    help: {
      zh: '打开“排期”页面，改好有错的那一项再保存。',
      en: 'Open the page Schedule, correct the entry and save.',
    },
  },
  contentFaulty: {
    wrong: { zh: '有演出内容打不开。', en: 'Some content cannot be played.' },
    help: {
      zh: '打开“编排节目”改好，或从历史版本里恢复一份好的。',
      en: 'Correct it on the page Make shows, or bring back an earlier version.',
    },
  },
  diskLow: {
    wrong: { zh: '磁盘快满了。', en: 'The disk is nearly full.' },
    help: {
      zh: '删掉不用的文件；请先在“备份”页面存一份备份，放到别处。',
      en: 'Delete what is not needed; first save a backup elsewhere on the page Backup.',
    },
  },
  silent: {
    wrong: { zh: '听不到声音。', en: 'Nothing can be heard.' },
    help: {
      zh: '检查音箱的电源和线；若浏览器锁着声音，在屏幕上点一下就好。',
      en: 'Look at the loudspeaker’s power and cable. If the browser keeps sound locked, touch the screen once.',
    },
  },
};

export const SKIP_WORDS: Readonly<Record<(typeof SHOWING_SKIPS)[number], Bilingual>> = {
  missed: { zh: '当时机器没开，或时钟被调过', en: 'The machine was off then, or its clock was set' },
  closed: { zh: '当时已打烊', en: 'The street was closed' },
  outranked: { zh: '同一时刻有更优先的演出', en: 'Another show of that moment went first' },
  checkIn: { zh: '访客打卡超过了等待时间', en: 'A check-in took longer than it may wait' },
  show: { zh: '前一场演出超过了等待时间', en: 'The show before took longer than it may wait' },
  noContent: { zh: '没有这场演出，或内容有错', en: 'There is no such show, or it has a fault' },
  stopped: { zh: '等待时被工作人员取消', en: 'Staff gave it up while it waited' },
  noStage: {
    zh: '屏幕上没有舞台（页面不在或是海报）',
    en: 'No stage: the page was away or showed its poster',
  },
};

export const CAUSE_WORDS: Readonly<Record<(typeof SHOWING_CAUSES)[number], Bilingual>> = {
  calendar: { zh: '按排期', en: 'By the schedule' },
  interrupt: { zh: '插播', en: 'Interrupt' },
  staff: { zh: '工作人员手动开始', en: 'Started by staff' },
};
