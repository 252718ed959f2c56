type Words = (detail: Readonly<Record<string, string>>) => string

const of = (detail: Readonly<Record<string, string>>, name: string): string => detail[name] ?? ''

/** The words for what a vote in a file is refused for. */
export const tallyRefusals: Readonly<Record<string, Words>> = {
  'tally-rule-unknown': d =>
    `没有“${of(d, 'id')}”这条规则。可用的有：${of(d, 'known')}；也可在 rule 处写明本单位的规则和依据。`,
  'tally-rule-to-enter': d =>
    `“${of(d, 'id')}”（${of(d, 'name')}）的人数要求须由本单位按${of(d, 'source')}登记，这里没有现成的数字。请在 rule 处写明要求和依据。`,
  'tally-rule-not-in-force': d =>
    `“${of(d, 'id')}”（${of(d, 'name')}）的适用时间是：${of(d, 'validity')}，不能用于 ${of(d, 'date')}。请核对日期或改用当时适用的规则。`,
  'tally-area-missing': d =>
    `这条规则要按面积计算，${of(d, 'what')}缺少面积。请以平方米填写，例如 "8613.25"。`,
  'tally-area-shape': d =>
    `面积“${of(d, 'area')}”看不懂。请写成平方米小数的文字，例如 "8613.25"，不带单位，小数最多十二位。`,
  'tally-area-of-nobody': d =>
    `${of(d, 'what')} ${of(d, 'heads')} 户，面积却是 ${of(d, 'area')} ㎡。有户数就有面积，没有户数就没有面积，请核对。`,
  'tally-roll-empty': () => '总数是 0，没有可以表决的人。请核对。',
  'tally-heads-over': d =>
    `${of(d, 'parts')}合计 ${of(d, 'sum')}，多于${of(d, 'whole')}的 ${of(d, 'most')}。请核对。`,
  'tally-area-over': d => `${of(d, 'parts')}的面积多于${of(d, 'whole')}的 ${of(d, 'most')} ㎡。请核对。`,
}
