type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what erasing, purging and compacting refuse. */
export const personalDataRefusals: Readonly<Record<string, Words>> = {
  'erasure-unknown': () => '名册里没有这个人，可能已经移出。请返回名册再看。',
  'erasure-on-roster': d =>
    `“${d['name'] ?? ''}”在居民名册上。请到这位居民的页面，点右上角“个人信息”办理，志愿者登记会一并删除。`,
  'erasure-done': () => '这个人的个人信息已经删除，不用再办。',
  'erasure-post-held': d =>
    `${d['name'] ?? '这个人'}现任${d['posts'] ?? '职务'}，任期未满，不能删除。请先办理卸任；如果任职的是同名的另一个人，请勾选后再办。`,
  'nothing-to-compact': () => '没有需要清除的历史，不用整理。',
  'correction-reason-missing': () => '请写明本人说哪里不对、怎样核实的，再登记。',
  'correction-reason-long': () => '写得太长了，最多 200 个字，请写得简短些。',
  'leak-incomplete': () => '还有没写的内容。请把每一栏写上；不清楚的写“正在核查”。',
  'leak-long': () => '有一栏写得太长。请写得简短些，详情另附。',
  'purge-not-due': () => '这份名册还没有到清除的日子，或者已经清除。请核对保存日期。',
}
