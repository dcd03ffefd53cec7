import type { Bilingual } from '../language.ts';

export const NETWORK_TEXTS = {
  title: { zh: '用手机打开后台', en: 'The console on a phone' },
  about: {
    zh: '打开后，同一网络里的手机可以扫码进入后台，仍需输入密码。只开放后台，不开放星街的画面和摄像头。',
    en: 'While this is on, a phone in the same network can scan its way to the console; the PIN is still asked for. Only the console is offered, neither the street’s page nor the camera.',
  },
  warning: {
    zh: '请使用工作人员自己的网络，不要用顾客的公共 Wi-Fi：网络内传输没有加密。',
    en: 'Use a network of your own, never the visitors’ Wi-Fi: what is sent within it is not encrypted.',
  },
  hours: { zh: '开放多久', en: 'Open for' },
  shift: { zh: '8 小时', en: '8 hours' },
  day: { zh: '24 小时', en: '24 hours' },
  always: { zh: '直到手动关闭', en: 'Until switched off' },
  open: { zh: '打开', en: 'Open it' },
  close: { zh: '立即关闭', en: 'Close it now' },
  openUntil: { zh: '开放至', en: 'Open until' },
  openAlways: { zh: '一直开放，直到手动关闭', en: 'Open until it is switched off' },
  scan: {
    zh: '用手机相机扫码。每个码只能用一次，用过后会自动换新。',
    en: 'Scan this with the phone’s camera. Each code opens once; a new one takes its place.',
  },
  noNetwork: {
    zh: '这台机器现在没有连上任何网络。连上后这里会出现二维码。',
    en: 'This machine is in no network now. The code appears here once it is.',
  },
  away: {
    zh: '连不上服务，正在重试。',
    en: 'The service does not answer; trying again.',
  },
} as const satisfies Record<string, Bilingual>;
