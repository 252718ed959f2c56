import { expect, it } from 'vitest'
import { passwordProblem } from '../../../src/renderer/domain/accounts/password'
import { suggestedPassword } from '../../../src/renderer/domain/giving-out/suggested-password'

it('offers a password of 16 random digits that may be chosen, without the digits every UUID has', () => {
  const password = suggestedPassword('9f3a77c1-02be-4d51-8a6b-c4e09d1375af')
  expect(password).toBe('9f3a-77c1-02be-c4e0')
  expect(passwordProblem(password, '文和街道民政办')).toBeNull()
})
