import { fieldsOf } from '../../entering/field-to-enter'
import { crossPost } from '../../records/cross-post'
import { partyMember, partyPosts } from '../../records/party-member'
import { partyOrganisation, partyOrganisationTypes } from '../../records/party-organisation'

/** What is asked for about a party organisation, besides what it covers. */
export const organisationFields = fieldsOf(partyOrganisation, [
  { field: 'name', way: 'text', required: true, hint: '按批复文件写全称' },
  { field: 'organisationType', way: 'choice', required: true, choices: partyOrganisationTypes },
  { field: 'superior', way: 'text', hint: '上级党组织，例如：文源社区党委' },
  { field: 'secretary', way: 'text' },
  { field: 'contactPhone', way: 'text' },
  { field: 'memberCount', way: 'count', unit: '名', hint: '没有逐个登记党员的，填上报的人数' },
  { field: 'remarks', way: 'long' },
])

/** What is asked for about a member, besides who it is on the roster. */
export const memberFields = fieldsOf(partyMember, [
  { field: 'personName', way: 'text', required: true },
  { field: 'post', way: 'choice', required: true, choices: partyPosts },
  { field: 'phone', way: 'text' },
  { field: 'duty', way: 'text', hint: '例如：3 号楼党员责任区' },
  { field: 'joinedOn', way: 'day' },
  { field: 'leftOn', way: 'day' },
  { field: 'remarks', way: 'long' },
])

/** What is asked for about a cross-post, besides its two bodies. */
export const crossPostFields = fieldsOf(crossPost, [
  { field: 'personName', way: 'text', required: true },
  { field: 'since', way: 'day', required: true },
  { field: 'firstPost', way: 'text', required: true, hint: '例如：党支部书记' },
  { field: 'secondPost', way: 'text', required: true, hint: '例如：业委会委员' },
  { field: 'until', way: 'day' },
  { field: 'basis', way: 'text', hint: '会议或文件' },
])
