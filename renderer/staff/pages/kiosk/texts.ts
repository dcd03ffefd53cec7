import type { Bilingual } from '../../language.ts';

export const KIOSK_TEXTS = {
  title: { zh: '本机设置', en: 'This kiosk' },
  about: {
    zh: '改了马上生效，随时可以撤销。',
    en: 'What you change holds at once, and can be undone at any time.',
  },
  looking: { zh: '正在读取…', en: 'Reading…' },
  notRead: { zh: '读不到设置。', en: 'The settings could not be read.' },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  kept: { zh: '已生效', en: 'In force' },
  keeping: { zh: '正在生效…', en: 'Taking effect…' },
  failed: {
    zh: '没能生效：连不上服务。',
    en: 'Not in force: the service does not answer.',
  },
  refused: {
    zh: '没能生效，配置文件里有错：',
    en: 'Not in force, for the configuration file has a fault:',
  },
  newPage: {
    zh: '街上的屏幕没人用的时候会自动换上新设置。',
    en: 'The street’s screen takes this up by itself as soon as nobody is being served.',
  },
  reload: { zh: '让屏幕重新载入', en: 'Have the screen load anew' },
  reloadAsked: {
    zh: '已通知，没人用的时候就重新载入。',
    en: 'Asked: it loads anew once nobody is being served.',
  },
  reloadFailed: { zh: '没能通知屏幕，请再试一次。', en: 'The screen could not be asked; try again.' },

  camera: { zh: '摄像头', en: 'Camera' },
  cameraOn: { zh: '使用摄像头', en: 'Use the camera' },
  cameraOnNote: { zh: '关掉后只能触摸互动。', en: 'Without it, visitors play by touch only.' },
  whichCamera: { zh: '用哪个摄像头', en: 'Which camera' },
  firstCamera: { zh: '系统的第一个', en: 'The system’s first one' },
  notConnected: { zh: '现在没找到', en: 'Not found now' },
  camerasAt: {
    zh: '在本机上开始“试看摄像头”后，这里会列出各个摄像头。',
    en: 'The cameras are listed here once “Try the camera” has begun, on the kiosk itself.',
  },
  mirror: { zh: '显示镜像小窗', en: 'Show the mirror' },
  mirrorNote: { zh: '让访客看见自己，从不保存。', en: 'Visitors see themselves. Never stored.' },
  brightness: { zh: '小窗亮度', en: 'Brightness of the mirror' },

  test: { zh: '试看摄像头', en: 'Try the camera' },
  testAbout: {
    zh: '只画出识别到的点，像照镜子一样左右相反；画面不显示、不保存、不外传。',
    en: 'Only the points that are recognised are drawn, as in a mirror. The picture is never shown, stored or sent.',
  },
  testStart: { zh: '开始试看', en: 'Begin' },
  testStop: { zh: '停止', en: 'Stop' },
  testFrame: { zh: '摄像头识别到的点', en: 'The points that the camera recognises' },
  testOnlyHere: {
    zh: '要在本机的屏幕上试看：手机和别的电脑用不了这台机器的摄像头。',
    en: 'This works on the kiosk’s own screen only: no phone or other computer can use its camera.',
  },

  zone: { zh: '站在哪里才算', en: 'Where people count' },
  zoneAbout: {
    zh: '脸在框里的人才会被招呼、被统计；框外只是路过。画面像镜子，左右和站在屏幕前看到的一样。',
    en: 'Who has their face in the frame is greeted and counted; everybody else just passes by. As in a mirror: left is left for whoever stands before the screen.',
  },
  across: { zh: '左右', en: 'From left to right' },
  down: { zh: '上下', en: 'From top to bottom' },
  left: { zh: '左边', en: 'Left edge' },
  right: { zh: '右边', en: 'Right edge' },
  top: { zh: '上边', en: 'Upper edge' },
  bottom: { zh: '下边', en: 'Lower edge' },
  wholePicture: { zh: '恢复整个画面', en: 'The whole picture' },

  screen: { zh: '屏幕', en: 'Screen' },
  turn: { zh: '画面转多少', en: 'Turned by' },
  turnAbout: {
    zh: '系统没法旋转屏幕时，在这里转。',
    en: 'For a screen that the system itself cannot turn.',
  },
  noTurn: { zh: '不转', en: 'Not turned' },
  clockwise: { zh: '向右转', en: 'To the right' },
  upsideDown: { zh: '倒过来', en: 'Upside down' },
  counterClockwise: { zh: '向左转', en: 'To the left' },
  language: { zh: '先显示哪种语言', en: 'Which language comes first' },
  chinese: { zh: '中文', en: '中文' },
  english: { zh: 'English', en: 'English' },

  sound: { zh: '声音', en: 'Sound' },
  volume: { zh: '音量', en: 'Volume' },
  quietVolume: { zh: '安静时段的音量', en: 'Volume in quiet hours' },

  street: { zh: '街上', en: 'On the street' },
  raining: { zh: '正在下雨', en: 'It is raining' },
  rainingNote: { zh: '她会聊到雨；雨停了记得关。', en: 'She speaks of it. Switch it off when it stops.' },
} as const satisfies Record<string, Bilingual>;

export function countedText(counted: number, all: number): Bilingual {
  return {
    zh: `照这个框，图中 ${all} 人里有 ${counted} 人算数。`,
    en: `With this frame, ${counted} of the ${all} people in the drawing count.`,
  };
}
