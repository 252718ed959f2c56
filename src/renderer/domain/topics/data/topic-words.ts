import type { TopicLevel } from '../../records/topic'

/** 分级: what the clerk calls each level and what it means. */
export const levelWords: Readonly<Record<TopicLevel, { readonly label: string; readonly hint: string }>> = {
  immediate: { label: '即时议', hint: '简单事项，当场答复、办理，再回访' },
  thorough: { label: '深入议', hint: '要协商的事项，会前公示、开会协商、公示结果' },
  'four-steps': {
    label: '四议两公开',
    hint: '党支部会提议、两委会商议、党员大会审议、居民代表会议决议，决议和结果公开',
  },
  owners: { label: '业主共同决定', hint: '依法由业主表决的事项' },
}
