import { LANDMARKS } from '../../../domain/landmarks/landmarks.ts';

/** The file as it is written at the first start: every key with its default value and what it means. */
export function defaultConfigurationText(): string {
  const landmarks = LANDMARKS.map(({ id, zh, en }) => `  //   "${id}"  ${zh} ${en}`).join('\n');
  return `// 星街配置文件 · Configuration of this Star Street kiosk.
// 保存后立即生效（端口除外）；写错时沿用旧设置，并说明哪一行有误。
// Saved changes take effect at once (the port: at the next start). After a mistake the old settings stay in force and
// the program says which line is wrong. Every key may be left out; the values below are the defaults.
{
  // 本机所在地标 · The landmark at which this kiosk stands:
${landmarks}
  "landmark": "northPlaza",

  // 时区：下面的所有时间和导出文件都用它 · All hours below and in exports are in this zone.
  "timeZone": "Asia/Shanghai",

  // 开放时间（节目日历里没有写时才用），例如 { "from": "10:00", "to": "22:00" }，可以跨午夜；null 表示全天开放
  // Opening hours, where the calendar of shows has none; may run past midnight. null: always open.
  "openingHours": null,

  "camera": {
    // 关闭后只能触摸互动 · false: the camera is never used, visitors touch the screen.
    "enabled": true,
    // 摄像头名称（或其中一部分）；null 用系统默认的 · Name of the camera or a part of it; null: the system's first.
    "label": null,
    // 关闭摄像头的时段，例如 [{ "from": "00:00", "to": "06:00" }] · Hours in which the camera is off.
    "offHours": [],
    // 在屏幕上显示访客自己的镜像小窗（从不保存）· Show visitors themselves in a little mirror. Never stored.
    "mirrorFrame": false,
    // 小窗亮度 0.5–2，1 为原样 · Brightness of that mirror, 0.5 to 2; 1: as the camera gives it.
    "mirrorBrightness": 1,
    // 画面中哪一块里的人才算在场（访客照镜子看到的方向，0–1；每边至少 0.2），默认整个画面
    // Who counts: people within this part of the picture as visitors see it in a mirror, 0 to 1, at least 0.2 each way.
    "zone": { "left": 0, "top": 0, "right": 1, "bottom": 1 }
  },

  "street": {
    // 正在下雨：她会提到雨 · It rains: she speaks of it.
    "raining": false
  },

  "interaction": {
    // 手势保持多久算数（毫秒）· How long a pose is held until it counts, in milliseconds (300 to 3000).
    "holdDurationMs": 700,
    // 画面中无人多久算离开（毫秒）· How long nobody is in view before a visit has ended (500 to 60000).
    "goneAfterMs": 4000,
    // 无触摸多久算离开（毫秒）· How long without a touch before a visit by touch has ended (5000 to 600000).
    "touchIdleAfterMs": 30000
  },

  "sound": {
    // 音量 0–1 · Volume, 0 to 1.
    "volume": 0.7,
    // 安静时段及其音量 · Quiet hours, and the volume in them.
    "quietHours": [{ "from": "22:00", "to": "08:00" }],
    "quietVolume": 0.2
  },

  "screen": {
    // 主要语言："zh-CN" 或 "en"，另一种同时显示 · The first of the two languages that are always shown.
    "language": "zh-CN",
    // 画面顺时针旋转 0、90、180 或 270 度，用于系统无法旋转的屏幕
    // Turns the page clockwise by 0, 90, 180 or 270 degrees, for a screen that the system cannot turn.
    "turn": 0
  },

  "staff": {
    // 同一网络中的手机打开工作台的端口；只有工作人员在工作台中开启后才可访问
    // Port of the console for phones in the same network; closed until staff open it in the console.
    "networkPort": 4311
  },

  "privacy": {
    // 通行证盖章时间保留几天（1–366）；本届活动结束时一定清除，统计数字不受影响
    // For how many days stamp times of passes are kept (1 to 366); erased at the edition's end in any case. Figures stay.
    "keepPassStampsDays": 14
  },

  "server": {
    // 只对本机开放 · Open to this machine only.
    "host": "127.0.0.1",
    // 端口；0 表示任意空闲端口 · 0: any free port.
    "port": 4310
  }
}
`;
}
