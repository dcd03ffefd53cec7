import type { Bilingual } from '../../language.ts';

export const PLACES_TEXTS = {
  title: { zh: '地标与偶像', en: 'Landmarks and idols' },
  about: {
    zh: '本机的地标名称、巡游顺序、谁站在哪里、用哪些手势、说哪些话。保存后，屏幕没人用的时候会自动换上。',
    en: 'Names and order of the landmarks, who stands where, which gestures count, and what is said, on this kiosk. Once saved, the screen takes it up as soon as nobody is being served.',
  },
  places: { zh: '八处地标', en: 'Eight landmarks' },
  gestures: { zh: '手势', en: 'Gestures' },
  lines: { zh: '台词', en: 'Lines' },
  looking: { zh: '正在读取…', en: 'Reading…' },
  notRead: { zh: '读不到内容。', en: 'The content could not be read.' },
  tryAgain: { zh: '再试一次', en: 'Try again' },

  faulty: {
    zh: '保存着的内容有错，所以这里先放上星街原来的样子。保存后会替换掉出错的内容；旧的留在历史里。',
    en: 'What is saved has a fault, so the street is shown here as the program brings it. Saving replaces the faulty text; the old one stays in the history.',
  },

  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  save: { zh: '保存', en: 'Save' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  unsaved: { zh: '有修改未保存', en: 'Not saved yet' },
  someFaults: { zh: '有地方要改，见红字', en: 'Something to correct, in red' },
  failed: {
    zh: '没能保存：连不上服务。修改还在这里，请再试一次。',
    en: 'Not saved: the service does not answer. Your changes are still here; try again.',
  },
  changedMeanwhile: {
    zh: '别人刚刚也保存过。用谁的？',
    en: 'Somebody else has saved meanwhile. Whose is to hold?',
  },
  loadTheirs: { zh: '看别人的（可撤销）', en: 'Show theirs (can be undone)' },
  overwrite: { zh: '用我的', en: 'Keep mine' },
  restored: {
    zh: '上次没保存的修改已经找回，不要的话可以撤销。',
    en: 'The changes that you had not saved are back. Undo them if they are not wanted.',
  },
  forget: { zh: '知道了', en: 'Fine' },

  placesAbout: {
    zh: '访客按这个顺序走。换顺序和改名不影响已盖的章：章跟着地标走。',
    en: 'Visitors walk in this order. Stamps stay with their landmark, whatever it is called and wherever it comes in the walk.',
  },
  here: { zh: '本机', en: 'This kiosk' },
  zhName: { zh: '中文名', en: 'Chinese name' },
  enName: { zh: '英文名', en: 'English name' },
  idol: { zh: '站在这里的偶像', en: 'Who stands here' },
  earlier: { zh: '往前', en: 'Earlier' },
  later: { zh: '往后', en: 'Later' },
  ours: { zh: '工作室', en: 'From the studio' },
  gone: { zh: '找不到这位偶像，由原来的偶像代替', en: 'She is not here; the usual idol takes her place' },
  noPlace: { zh: '这次没有位置', en: 'Without a place' },

  gesturesAbout: {
    zh: '关掉的手势既不识别，也不提示。偶像自己的招牌手势始终开启，否则没法盖章。',
    en: 'A gesture that is off is neither recognised nor suggested. The signature gesture of who stands here is always on: it earns the stamp.',
  },
  oneHand: { zh: '单手姿势', en: 'Poses of one hand' },
  twoHands: { zh: '双手姿势', en: 'Poses of both hands' },
  movements: { zh: '动作', en: 'Movements' },
  signatureHere: { zh: '招牌手势', en: 'Signature gesture' },
  allOn: { zh: '全部开启', en: 'Switch all on' },

  linesAbout: {
    zh: '给某个场合写了新台词，就不再说原来那几句。工作室的偶像用她性格来源的台词。',
    en: 'Lines that you write for an occasion are said instead of her own. An idol of the studio speaks as the one whose character she has.',
  },
  whose: { zh: '谁的台词', en: 'Whose lines' },
  when: { zh: '什么时候', en: 'When' },
  written: { zh: '已改写', en: 'Rewritten' },
  ownLines: { zh: '她原来的台词', en: 'Her own lines' },
  rewrite: { zh: '在这些的基础上改写', en: 'Rewrite, beginning with these' },
  backToOwn: { zh: '恢复原来的台词', en: 'Back to her own lines' },
  addLine: { zh: '再加一句', en: 'Add a line' },
  removeLine: { zh: '删掉这句', en: 'Remove this line' },
  words: {
    zh: '会自动替换的词',
    en: 'Filled in when she speaks',
  },
} as const satisfies Record<string, Bilingual>;

/** What the words in braces stand for. */
export const WORD_TEXTS: Readonly<Record<string, Bilingual>> = {
  '{landmark}': { zh: '这里的地标名', en: 'this landmark' },
  '{gesture}': { zh: '招牌手势', en: 'her signature gesture' },
  '{from}': { zh: '上一个印章的地标', en: 'where the newest stamp is from' },
  '{next}': { zh: '下一站', en: 'where the walk goes on' },
};

export const FAULT_TEXTS = {
  zhNameMissing: { zh: '请写中文名。', en: 'Write the Chinese name.' },
  zhNameLong: { zh: '最多 8 个字，才放得进招牌。', en: 'At most 8 characters, to fit on the sign.' },
  enNameMissing: { zh: '请写英文名。', en: 'Write the English name.' },
  enNameLong: { zh: '最多 24 个字母，才放得进招牌。', en: 'At most 24 letters, to fit on the sign.' },
  noGesture: { zh: '至少留一个手势。', en: 'Leave at least one gesture on.' },
  zhLineMissing: { zh: '请写中文。', en: 'Write the Chinese.' },
  zhLineLong: { zh: '最多 46 个字，才来得及看完。', en: 'At most 46 characters, to be read at a glance.' },
  zhLineForeign: { zh: '这里要有汉字。', en: 'Chinese characters are wanted here.' },
  enLineMissing: { zh: '请写英文。', en: 'Write the English.' },
  enLineLong: { zh: '最多 110 个字母，才来得及看完。', en: 'At most 110 letters, to be read at a glance.' },
  enLineForeign: { zh: '英文里不能有汉字。', en: 'No Chinese characters in the English.' },
  manyLines: { zh: '一个场合最多 40 句。', en: 'At most 40 lines for an occasion.' },
  strangeWord: (word: string): Bilingual => ({
    zh: `没有 ${word} 这个词，它会原样显示在屏幕上。`,
    en: `There is no word ${word}; it would stand on the screen as it is.`,
  }),
  other: { zh: '这里不对，请撤销刚才的修改。', en: 'This is not right; undo the last change.' },
} as const;
