import type { ContentKind, StarPreview } from '../../../../contract/starFile.ts';
import type { Bilingual } from '../../language.ts';

export const BACKUP_TEXTS = {
  title: { zh: '备份与分享', en: 'Backup and sharing' },
  about: {
    zh: '整机备份存下这台机器的一切；分享文件只带走节目、偶像和街道设置。',
    en: 'A backup keeps everything of this kiosk; a shared file carries shows, idols and the street only.',
  },
  onScreen: {
    zh: '请在电脑或手机上打开后台来存取文件：大屏上没有可以保存的地方。手机入口在“本机设置”页。',
    en: 'Files are saved and chosen on a computer or a phone: the street’s screen has no place for them. The page This kiosk lets phones in.',
  },
  saveTitle: { zh: '整机备份', en: 'Save this kiosk' },
  saveAbout: {
    zh: '节目、排期、偶像、街道、配置和全部统计事件，存成一个文件。里面没有密钥、密码和集章卡。',
    en: 'Shows, schedule, idols, street, settings and all events in one file. No key, no PIN and no visitor’s pass is in it.',
  },
  save: { zh: '下载备份', en: 'Download backup' },
  never: { zh: '还没有备份过', en: 'Never saved so far' },
  last: { zh: '上次备份', en: 'Last saved' },
  restoreTitle: { zh: '从备份恢复', en: 'Restore a backup' },
  restoreAbout: {
    zh: '先检查，再告诉你会改变什么；你点“恢复”之前，什么都不会变。',
    en: 'The file is checked first and you see what it changes; nothing changes until you press Restore.',
  },
  chooseBackup: { zh: '选择备份文件', en: 'Choose a backup' },
  madeAt: { zh: '备份时间', en: 'Made' },
  madeBy: { zh: '程序版本', en: 'By version' },
  ofKiosk: { zh: '来自', en: 'From' },
  thisKiosk: { zh: '就是这台机器', en: 'this very kiosk' },
  otherKiosk: { zh: '另一台机器', en: 'another kiosk' },
  whatToRestore: { zh: '恢复哪些内容', en: 'What to restore' },
  partContent: { zh: '节目、排期、偶像和街道', en: 'Shows, schedule, idols and street' },
  partConfiguration: { zh: '本机配置', en: 'Settings of the kiosk' },
  partEvents: { zh: '统计事件', en: 'Events for the figures' },
  noDocuments: { zh: '备份里没有自己写的内容', en: 'Nothing written by staff is in it' },
  configurationSame: { zh: '与现在相同', en: 'the same as now' },
  configurationChanges: {
    zh: '会换成备份里的配置，包括所在地标',
    en: 'become those of the backup, with its landmark',
  },
  restore: { zh: '恢复', en: 'Restore' },
  restoring: { zh: '正在恢复…', en: 'Restoring…' },
  sureTitle: { zh: '恢复这个备份？', en: 'Restore this backup?' },
  sure: {
    zh: '同名的节目和设置会被替换，一天内可以撤销。统计事件只增不减，撤销时保留。大量事件写入时，大屏会停顿几秒。',
    en: 'Shows and settings of the same name are replaced; that can be undone for a day. Events are only added, and stay. While many are written, the screen stands still for some seconds.',
  },
  back: { zh: '返回', en: 'Back' },
  cancel: { zh: '取消', en: 'Cancel' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销，一切和之前一样。', en: 'Undone: everything is as before.' },
  notUndone: {
    zh: '撤销不了：其中有内容后来又改过，或已过了一天。可以在各自的历史里找回。',
    en: 'It cannot be undone: something of it was changed since, or a day is over. Each document has its history.',
  },
  shareTitle: { zh: '分享节目、偶像和街道', en: 'Share shows, idols and the street' },
  shareAbout: {
    zh: '把自己写的全部内容带到另一台机器。单个节目或偶像，在“编排节目”和“偶像工作室”里导出。',
    en: 'Carries all that staff wrote to another kiosk. A single show or idol is exported on the pages Make shows and Idol studio.',
  },
  exportAll: { zh: '导出全部（.star）', en: 'Export all (.star)' },
  nothingOwn: {
    zh: '还没有自己写的内容，没有可导出的。',
    en: 'Nothing of your own is here yet, so there is nothing to export.',
  },
  chooseStar: { zh: '导入 .star 文件', en: 'Import a .star file' },
  import: { zh: '导入', en: 'Import' },
  importing: { zh: '正在导入…', en: 'Importing…' },
  imported: { zh: '已导入，大屏马上用上。', en: 'Imported; the screen takes it over at once.' },
  allSame: {
    zh: '这些内容和现在完全相同，不用导入。',
    en: 'All of it is here already, so there is nothing to import.',
  },
  refused: { zh: '这个文件不能用', en: 'This file cannot be taken' },
  failed: {
    zh: '没有收到回答。请看看网络，再试一次。',
    en: 'There was no answer. Look at the network, then try again.',
  },
  tooLarge: { zh: '文件太大，不是星街的文件。', en: 'The file is too large to be one of Star Street.' },
  sending: { zh: '正在上传', en: 'Sending' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  loading: { zh: '正在查看…', en: 'Looking…' },
  tryAgain: { zh: '再试一次', en: 'Try again' },
} as const satisfies Record<string, Bilingual>;

export const KIND_NAMES: Readonly<Record<ContentKind, Bilingual>> = {
  show: { zh: '节目', en: 'Show' },
  calendar: { zh: '排期', en: 'Schedule' },
  street: { zh: '街道', en: 'Street' },
  cheers: { zh: '弹幕', en: 'Cheers' },
  idol: { zh: '偶像', en: 'Idol' },
};

export const CHANGE_NAMES: Readonly<Record<StarPreview['parts'][number]['change'], Bilingual>> = {
  new: { zh: '新增', en: 'new' },
  changed: { zh: '替换', en: 'replaced' },
  same: { zh: '不变', en: 'the same' },
};
