import { expect, it } from 'vitest'
import { printStore } from '../../src/main/print-store'

const paper = (title: string) => ({ title, bytes: new Uint8Array([1]) })

it('hands a paper to the printer once', () => {
  const prints = printStore()
  const id = prints.put(paper('聘书'))
  expect(prints.take(id)).toEqual(paper('聘书'))
  expect(prints.take(id)).toBeUndefined()
})

it('keeps no more than four papers nobody came for', () => {
  const prints = printStore()
  const ids = ['一', '二', '三', '四', '五'].map(title => prints.put(paper(title)))
  expect(ids.map(id => prints.take(id)?.title)).toEqual([undefined, '二', '三', '四', '五'])
})
