import { fieldsOf } from '../../entering/field-to-enter'
import { partyPlace } from '../../records/party-place'
import { placeUse, usePurposes } from '../../records/place-use'

/** What is asked for about a place, besides its estate. */
export const placeFields = fieldsOf(partyPlace, [
  { field: 'name', way: 'text', required: true, hint: '例如：文和园党群服务站' },
  { field: 'address', way: 'text' },
  { field: 'area', way: 'decimal', unit: '㎡' },
  { field: 'seats', way: 'count', unit: '个' },
  { field: 'facilities', way: 'text', hint: '例如：投影、会议桌、图书角' },
  { field: 'keeper', way: 'text' },
  { field: 'keeperPhone', way: 'text' },
  { field: 'openedOn', way: 'day' },
  { field: 'closedOn', way: 'day' },
  { field: 'remarks', way: 'long' },
])

/** What is asked for about a use, besides its times. */
export const fieldsOfUse = fieldsOf(placeUse, [
  { field: 'title', way: 'text', required: true, hint: '例如：11 月主题党日' },
  { field: 'purpose', way: 'choice', required: true, choices: usePurposes },
  { field: 'user', way: 'text', required: true },
])
