import type { Privacy } from '../../personal-data/privacy'

/** Whom a list is for: somebody named, who answers for it, or everybody (a notice board, a group chat, a web page). */
export type Audience = 'named' | 'public'

/** What becomes of a column: its values as they are, masked, or nothing of it. */
export type ColumnChoice = 'full' | 'masked' | 'left-out'

type Choices = readonly [ColumnChoice, ...ColumnChoice[]]

/**
 * What may become of a column, the first being what happens unless the clerk says otherwise (domain handbook §6; 个人信息保护法 §6, §25,
 * §28: no more than needed, nothing published without consent, sensitive information apart).
 */
export const columnChoices: Readonly<Record<Audience, Readonly<Record<Privacy, Choices>>>> = {
  named: {
    open: ['full', 'left-out'],
    personal: ['full', 'left-out'],
    name: ['full', 'masked', 'left-out'],
    identity: ['masked', 'full', 'left-out'],
    phone: ['masked', 'full', 'left-out'],
    address: ['full', 'masked', 'left-out'],
    free: ['left-out', 'full'],
    tags: ['masked', 'full', 'left-out'],
    sensitive: ['left-out', 'full'],
  },
  public: {
    open: ['full', 'left-out'],
    personal: ['left-out'],
    name: ['masked', 'left-out'],
    identity: ['left-out'],
    phone: ['left-out', 'masked'],
    address: ['masked', 'left-out'],
    free: ['left-out'],
    tags: ['left-out'],
    sensitive: ['left-out'],
  },
}
