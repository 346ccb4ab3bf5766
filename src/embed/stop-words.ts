/** Folded words of both languages that say little about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been by did do does for from had has have how in is it its many much of on or that the their
  there these this those to was were what when where which who why will with would
  bao nhieu bi boi cac cai cho co con cua cung da dang de den do duoc gi hay hoac hon khi khong la lai lam len ma mot
  nao nay nen nhu nhung noi o ra rang sau se tai the thi theo tren trong truoc tu va vao ve vi voi`.split(
    /\s+/,
  ),
);
