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
  'fact-missing': d => `“${d['label'] ?? ''}”是空的，无法入库。请补上，或删去这一行。`,
  'record-in-file': d =>
    `与第 ${d['first'] ?? ''} 行说的是同一件，没有新的内容，本行不再导入。请在原表中删去重复的一行。`,
  'record-unknown': () =>
    '这一行的文源编号在册上没有，可能是别的单位的表，或这一条已移出。已改按表中内容比对，请核对这一行的结果。',
  'several-on-record': d =>
    `册上有 ${d['count'] ?? ''} 条都可能是这一行说的，无法自行判断。请选定是哪一条，或跳过。`,
  'figure-shape': d => `${quoted(d['value'])}不是可用的数，无法入库。请只写数字，例如 86.35。`,
  'share-shape': d => `产权份额${quoted(d['value'])}看不明白，无法入库。请写成 50%、1/2 或“共同共有”。`,
  'owners-uneven': d =>
    `业主有 ${d['owners'] ?? ''} 位，这一格却写了 ${d['told'] ?? ''} 个，分不清各是谁的。请按业主的顺序用“、”隔开，没有的写“无”。`,
  'owner-named-otherwise': d =>
    `这个号码在居民名册上是${quoted(d['name'])}的，与业主${quoted(d['value'])}不同名。业主按表中所写记下，没有与居民对上，请对照证件核实。`,
  'owner-stays': d =>
    `居民${quoted(d['value'])}在册上是这套房的产权人，表中没有写。册上不改；如已转让，请在该居民的页面改居住身份或其他住房。`,
  'place-stays': d =>
    `这套房屋在册上写的是${quoted(d['value'])}，导入不改房屋的位置。确要改的，请打开这套房屋，点“更正名称”。`,
  'said-otherwise': d =>
    `第 ${d['first'] ?? ''} 行也说到这一条，那里写的是${quoted(d['before'])}，两行不一样。请在原表中改成一致，或只留一处。`,
  'credit-code-old': d =>
    `${quoted(d['value'])}是 15 位的旧注册号，不是统一社会信用代码，无法入库。请填在“原注册号”一列；有新执照的填 18 位代码。`,
  'credit-code-length': d =>
    `统一社会信用代码${quoted(d['value'])}有 ${d['length'] ?? ''} 位，应是 18 位，无法入库。请照营业执照改正。`,
  'credit-code-character': d =>
    `统一社会信用代码${quoted(d['value'])}里不会有“${d['character'] ?? ''}”，多半是看错了字母，无法入库。请照营业执照改正。`,
  'credit-code-check': d =>
    `统一社会信用代码${quoted(d['value'])}的校验码不符，至少有一位写错，无法入库。请照营业执照改正。`,
  'registration-shape': d =>
    `原注册号${quoted(d['value'])}不是 15 位数字，无法入库。请照旧执照改正，没有的不填。`,
  'code-otherwise': d =>
    `${quoted(d['name'])}在册上的统一社会信用代码是${quoted(d['known'])}，与表中${quoted(d['value'])}不同，无法入库。请照营业执照核对。`,
  'name-of-another': d =>
    `名称${quoted(d['value'])}在册上是另一家企业的，无法入库。请照营业执照核对名称和代码。`,
  'estate-unknown': d =>
    `还没有登记${quoted(d['value'])}这个小区，合同无法入库。请先在“小区”里登记，或清空这份合同的几格，只导入企业。`,
  'days-reversed': d => `合同止${quoted(d['to'])}早于合同起${quoted(d['from'])}，无法入库。请核对两个日期。`,
  'contract-overlap': d =>
    `${quoted(d['estate'])}在 ${d['from'] ?? ''} 至 ${d['to'] ?? ''} 已有${quoted(d['name'])}的合同，同一小区的合同期限不能重叠，无法入库。请核对起止日期。`,
  'day-shape': d => `${quoted(d['value'])}不是可用的日期，无法入库。请改成“2026-01-05”这样的写法。`,
  'choice-unknown': d => `${quoted(d['value'])}不在可选的写法之内，无法入库。请改成：${d['choices'] ?? ''}。`,
  'team-unknown': d =>
    `还没有登记${quoted(d['value'])}这支队伍，无法入库。请先在“志愿—队伍”里登记，或清空这一格。`,
  'number-of-another-volunteer': d =>
    `志愿者编号${quoted(d['value'])}在册上是${quoted(d['name'])}的，与表中姓名不同，无法入库。请核对编号。`,
  'number-not-on-roster': () =>
    '这个号码在居民名册上没有，不保存；志愿者按姓名和电话登记。是本社区居民的，请核对号码。',
  'resident-named-otherwise': d =>
    `这个号码在居民名册上是${quoted(d['name'])}的，与${quoted(d['value'])}不同名，没有与居民对上。请对照证件核实。`,
  'goes-by-roster': d =>
    `这位志愿者在居民名册上，写的是${quoted(d['value'])}，以名册为准，册上不改。要改的，请到居民的页面改。`,
  masked: d =>
    `${quoted(d['value'])}是遮盖过的，没有读入，册上原有的内容不变。如要更新，请向对方索取完整的内容。`,
  'value-unknown': d => `${quoted(d['value'])}不在认得的写法之内。已照原样保留；如是公式出错或误填，请改正。`,
}
