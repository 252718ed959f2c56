/** How heads are counted. One buyer of several flats is one head unless the estate's rules say otherwise (domain handbook §4.5). */
export const headChoices = [
  { id: 'buyer', label: '一位业主有几套也算一人' },
  { id: 'flat', label: '每套房屋算一人' },
] as const

/** What a blank or unreadable ballot counts as. */
export const blankChoices = [
  { id: 'abstain', label: '算弃权' },
  { id: 'invalid', label: '算废票，不计入参与表决' },
] as const

/** How a ballot reaches its owner. */
export const deliveryChoices = [
  { id: 'hand', label: '当面送达' },
  { id: 'mailbox', label: '投入信报箱' },
  { id: 'contact', label: '按预留联系方式发送' },
] as const

/** The keys a ballot is counted by, and what each means; 从众 only where the ballot has that box. */
export const markKeys = [
  { key: '1', mark: 'approve', label: '赞成' },
  { key: '2', mark: 'against', label: '反对' },
  { key: '3', mark: 'abstain', label: '弃权' },
  { key: '4', mark: 'follow', label: '从众' },
  { key: '0', mark: 'blank', label: '废票' },
] as const

/** Why a flat cannot be put on the roll. */
export const flawWords = {
  owner: '没有业主',
  place: '没有坐落',
  'area-missing': '没有面积',
  'area-shape': '面积看不懂',
  'area-zero': '面积是 0',
  twice: '坐落重复',
} as const
