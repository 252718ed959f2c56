import { z } from 'zod'
import { said, textOr } from './facts'

const candidate = textOr(z.strictObject({ name: said.max(50), unit: said.optional() }), name => ({ name }))

/** A post on a ballot: how many are to be elected to it, and who stands. */
const post = z
  .strictObject({
    title: said.max(60),
    seats: z.number().int().positive(),
    candidates: z.array(candidate).min(1),
  })
  .refine(
    ({ candidates }) =>
      new Set(candidates.map(({ name, unit = '' }) => `${name} ${unit}`)).size === candidates.length,
    { path: ['candidates'], message: '同一职务的候选人不能重复。' },
  )
export type Post = z.output<typeof post>

/** Two of the same name are told apart by their units. */
export const candidateWords = ({ candidates }: Post, nth: number): string => {
  const one = candidates[nth]
  if (one === undefined) return ''
  const same = candidates.filter(({ name }) => name === one.name).length > 1
  return same && one.unit !== undefined ? `${one.name}（${one.unit}）` : one.name
}

/** What a vote is taken on: posts to be filled, or matters to be approved. */
export const votedOn = {
  posts: z.array(post).default([]),
  matters: z.array(said).default([]),
}

type VotedOn = { readonly posts: readonly Post[]; readonly matters: readonly string[] }

/** Whether there is anything to vote on. */
export const isVotedOn = ({ posts, matters }: VotedOn): boolean => posts.length + matters.length > 0

export const NOTHING_VOTED_ON = { path: ['posts'], message: '请填选举的职务和候选人，或者表决的事项。' }
