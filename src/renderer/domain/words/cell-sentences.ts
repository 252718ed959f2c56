import type { CellCode } from '../roster/plan'

type Words = (detail: Readonly<Record<string, string>>) => string

const quoted = (value: string | undefined): string =>
  value === undefined || value === '' ? '' : `“${value}”`

/** What is wrong with a cell and what to do now, in the clerk's words. */
export const cellSentences: Readonly<Record<CellCode, Words>> = {
  missing: () => '姓名是空的，无法入库。请在原表中补上姓名，或删去这一行。',
  'id-damaged': () => 'Excel 已把号码变成数字，末几位丢失，无法入库。请在原表中按文本重填，或在此处补录。',
  'id-suspect': d =>
    `号码${quoted(d['value'])}末三位都是 0，多半是 Excel 丢失末几位后留下的。请对照证件核实后再决定是否导入。`,
  'id-lost': d =>
    `号码已变成科学计数${quoted(d['value'])}，原号码丢失，无法入库。请在原表中按文本重填，或在此处补录。`,
  'id-shape': d =>
    `${quoted(d['value'])}不是证件号码的写法，位数或字符不对，无法入库。请对照证件改正；如是护照等其他证件，请填写证件类型。`,
  'id-date': d =>
    `号码${quoted(d['value'])}中的出生日期不存在、晚于今天或超过 120 岁，无法入库。请对照证件改正。`,
  'id-checksum': d => `号码${quoted(d['value'])}的校验码不符，至少有一位写错，无法入库。请对照证件改正。`,
  'too-long': d => `超过 ${d['limit'] ?? ''} 个字，无法入库。请在原表中缩短，多出的内容可写入备注。`,
  'duplicate-in-file': d => `与第 ${d['first'] ?? ''} 行是同一个人，本行不再导入。请在原表中删去重复的一行。`,
  'person-repeated': d =>
    `文源编号与第 ${d['first'] ?? ''} 行相同，多半是复制整行时带来的，本行不再导入。如是新增的人，请在原表中显示“文源编号”列，清空这一格后再导入。`,
  'person-unknown': () =>
    '这一行的文源编号在册上没有，可能是别的单位的名册，或此人已移出。已改按姓名和号码比对，请核对这一行的结果。',
  'number-of-another': d =>
    `号码${quoted(d['value'])}在册上是${quoted(d['name'])}的，与这一行的文源编号不是同一个人。请对照证件，选定是哪一位。`,
  'several-matches': d =>
    `在册居民中有 ${d['count'] ?? ''} 人可能就是${quoted(d['value'])}，无法自行判断。请选定是哪一位，或作为新居民导入。`,
  'sex-mismatch': d =>
    `性别${quoted(d['value'])}与证件号码不一致，号码表示${quoted(d['expected'])}。已按表中所填保留，请对照证件核实。`,
  'birth-mismatch': d =>
    `出生日期${quoted(d['value'])}与证件号码不一致，号码表示${quoted(d['expected'])}。已按表中所填保留，请对照证件核实。`,
  'phone-shape': d => `${quoted(d['value'])}不像电话号码。已照原样保留，请核对位数。`,
  'date-shape': d => `${quoted(d['value'])}不是可用的日期。已照原样保留，请改成“1990-03-07”这样的写法。`,
  'name-placeholder': d =>
    `姓名${quoted(d['value'])}中有代替生僻字的符号、拼音或数字，或只是代称。已照原样保留，请对照证件改成本人姓名。`,
  'flag-conflict': d =>
    `“${d['heading'] ?? ''}”填的是${quoted(d['value'])}，却又有日期${quoted(d['day'])}。请核实此人是否仍在，再决定是否导入。`,
  'cancelled-unclear': d =>
    `“${d['heading'] ?? ''}”表明此人已注销，但看不出是死亡还是迁出。请核实后决定是否导入；表中的说明已记入备注。`,
  'merged-away': d =>
    `“${d['heading'] ?? ''}”填的是${quoted(d['value'])}，这一行是多出来的一条记录。一般不必导入；如确是另一个人，请选“新增”。`,
  masked: d =>
    `${quoted(d['value'])}是遮盖过的，没有读入，册上原有的内容不变。如要更新，请向对方索取完整的内容。`,
  'value-unknown': d => `${quoted(d['value'])}不在认得的写法之内。已照原样保留；如是公式出错或误填，请改正。`,
}
