type Words = (detail: Readonly<Record<string, string>>) => string

/** The clerk's words for what the rules on states, tags, households, houses and visits refuse. */
export const peopleRefusals: Readonly<Record<string, Words>> = {
  'state-merged': () => '这条记录已并入另一个人。请在操作记录里撤销那次合并，不能在这里恢复。',
  'state-no-way': d => `现在是“${d['from'] ?? ''}”，不能直接改为“${d['to'] ?? ''}”。请先恢复在册，再办理。`,
  'state-future': () => '日期还没到。请填今天或以前的日期，到那一天再办理。',
  'state-before-birth': d => `日期早于${d['name'] ?? ''}出生日期 ${d['birth'] ?? ''}。请核对日期。`,
  'state-before-leaving': d => `恢复的日期早于离开名册的日期 ${d['last'] ?? ''}。请核对日期。`,
  'state-reason-missing': () => '请写明原因，以后查得到根据。',
  'filter-name-missing': () => '请给这组筛选条件写一个名称。',
  'filter-name-long': d => `名称最多 ${d['most'] ?? ''} 个字，请写短一些。`,
  'filter-name-taken': d => `已有名为“${d['name'] ?? ''}”的常用筛选，请换一个名称。`,
  'tag-all-have': d => `所选的人都已有标签“${d['tag'] ?? ''}”，没有可打的。`,
  'tag-missing': () => '请写标签的名称。',
  'tag-times': () => '结束日期早于开始日期。请核对两个日期。',
  'place-name-long': d => `名称太长，最多 ${d['most'] ?? '50'} 个字。`,
  'place-name-missing': () => '请填新的名称。',
  'place-name-same': d => `现在就叫${d['name'] ?? '这个名称'}，没有改动。`,
  'owner-number': d =>
    `证件号码“${d['number'] ?? ''}”不对：位数、出生日期或校验码不符。请对照证件改正，没有的不填。`,
  'owner-share': d => `产权份额“${d['share'] ?? ''}”看不明白。请写成 50%、1/2 或“共同共有”。`,
  'owner-on-roster': d =>
    `这个号码在居民名册上是“${d['name'] ?? ''}”的。请到这位居民的页面，在“住房”里加其他住房，居住身份选“产权人”。`,
  'owner-twice': d => `“${d['name'] ?? ''}”已经登记为这套房屋的业主。同名的两个人，请填各自的证件号码。`,
  'houses-differ': d =>
    `${d['name'] ?? '这套房屋'}两处登记得不一样：${d['told'] ?? ''}。请先在房屋页面把两处改成一样的，再更正名称。`,
  'household-number-missing': () => '请填户号。没有户口簿的户号时，可以自编一个，例如 自编-001。',
  'household-number-taken': d =>
    `这个小区的户号 ${d['number'] ?? ''} 已经有了。请换一个户号，或者把人加到那一户。`,
  'household-has-head': d => `这一户的户主是${d['name'] ?? '另一个人'}。要换户主，请用“换户主”。`,
  'household-relation-missing': d => `请选${d['name'] ?? '每个人'}与新户主的关系。`,
  'household-two-heads': d =>
    `${d['name'] ?? '这个人'}不能也是户主，一户只有一个户主。请改选与新户主的关系。`,
  'occupancy-times': () => '结束日期早于开始日期。请核对两个日期。',
  'occupancy-same': () => '这套房屋已经登记在这个人名下了。',
  'occupancy-house-missing': () => '请填小区、楼栋、单元、室，至少填一项。',
  'visit-future': () => '走访日期还没到。请填今天或以前的日期。',
  'visit-finding-missing': () => '请写走访了解到的情况。一切正常也请写“正常”。',
  'visit-next-early': () => '下次走访的日期不能早于这次走访。请核对日期。',
  'grid-area-missing': () => '请填负责的范围：小区、楼栋、单元，或者与名册“所属网格”一致的名称。',
  'grid-nobody': () => '请填网格员或楼长，至少填一个。',
}
