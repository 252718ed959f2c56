import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../../src/renderer/domain/result'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { recommendedCost } from '../../../src/renderer/adapters/seal/lock-key'
import { keys } from '../../../src/renderer/adapters/seal/keys'
import { aRing, clerk, clerkPassword, director, directorPassword, partsOf, quickKeys } from './a-ring'

const wrong = fail('password-wrong')

describe('a key ring', () => {
  it('is founded with a fresh key for the first account and the recovery key', async () => {
    const founded = await quickKeys.found(director, directorPassword)
    expect(founded.holder).toBe(director.id)
    expect(founded.key).toHaveLength(32)
    expect(partsOf(founded.ring)).toMatchObject({
      revision: 1,
      holders: [{ kind: 'account', id: director.id }, { kind: 'recovery' }],
    })
    expect((await quickKeys.found(director, directorPassword)).key).not.toEqual(founded.key)
  })

  it('opens for each holder by name and password', async () => {
    const { ring, key } = await aRing()
    expect(await quickKeys.open(ring, '王秀兰', directorPassword)).toEqual(ok({ holder: director.id, key }))
    expect(await quickKeys.open(ring, '李建国', clerkPassword)).toEqual(ok({ holder: clerk.id, key }))
  })

  it('opens by the recovery key, for nobody in particular', async () => {
    const { ring, key, recovery } = await aRing()
    expect(await quickKeys.openByRecovery(ring, recovery)).toEqual(ok({ holder: null, key }))
    expect(await quickKeys.openByRecovery(ring, recovery.toLowerCase().replaceAll('-', ' '))).toEqual(
      ok({ holder: null, key }),
    )
  })

  it('takes a name with spaces in it, and letters with accents however they are written', async () => {
    const { ring } = await quickKeys.found({ id: 'a', name: 'Zoe\u0308' }, 'cafe\u0301 au lait')
    expect((await quickKeys.open(ring, ' Zo\u00EB　', 'caf\u00E9 au lait')).ok).toBe(true)
  })

  it('tells a wrong password, a wrong name and another’s password in the same words', async () => {
    const { ring } = await aRing()
    expect(await quickKeys.open(ring, '王秀兰', `${directorPassword} `)).toEqual(wrong)
    expect(await quickKeys.open(ring, '王秀蓝', directorPassword)).toEqual(wrong)
    expect(await quickKeys.open(ring, '王秀兰', clerkPassword)).toEqual(wrong)
    expect(await quickKeys.open(ring, '王秀兰', '')).toEqual(wrong)
    expect(await quickKeys.open(ring, '', '')).toEqual(wrong)
  })

  it('tells a mistyped recovery key from one of another office', async () => {
    const { ring, recovery } = await aRing()
    const other = await aRing()
    expect(await quickKeys.openByRecovery(ring, recovery.slice(1))).toEqual(fail('recovery-shape'))
    expect(await quickKeys.openByRecovery(ring, other.recovery)).toEqual(fail('recovery-wrong'))
  })

  it('knows whose password one is', async () => {
    const { ring } = await aRing()
    expect(await quickKeys.isPasswordOf(ring, clerk.id, clerkPassword)).toBe(true)
    expect(await quickKeys.isPasswordOf(ring, clerk.id, directorPassword)).toBe(false)
    expect(await quickKeys.isPasswordOf(ring, clerk.id, '')).toBe(false)
    expect(await quickKeys.isPasswordOf(ring, 'nobody', clerkPassword)).toBe(false)
    await expect(quickKeys.isPasswordOf('{}', clerk.id, clerkPassword)).rejects.toThrow('damaged')
  })

  it('shows no name, password or key, and each lock says what it costs', async () => {
    const { ring, key, recovery } = await aRing()
    const secrets = ['王秀兰', '李建国', directorPassword, clerkPassword, recovery]
    for (const secret of [
      ...secrets,
      Buffer.from(key).toString('base64url'),
      Buffer.from(key).toString('hex'),
    ]) {
      expect(ring).not.toContain(secret)
    }
    expect(recommendedCost).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 4 })
  })

  it('locks with the cost that RFC 9106 recommends where nothing else is said', async () => {
    const { ring } = await keys.found(director, directorPassword)
    expect(partsOf(ring).holders[0]?.lock).toMatchObject(recommendedCost)
  })
})

describe('a place in the ring', () => {
  it('is given without anybody else’s password, and counted', async () => {
    const { ring } = await aRing()
    expect(partsOf(ring).revision).toBe(2)
    expect(partsOf(ring).holders.map(({ kind }) => kind)).toEqual(['account', 'recovery', 'account'])
  })

  it('may get a new password: the old one opens only the old ring', async () => {
    const { ring, key } = await aRing()
    const changed = await quickKeys.seat(ring, key, clerk, '换一个新的密码吧')
    expect(await quickKeys.open(changed, clerk.name, '换一个新的密码吧')).toEqual(
      ok({ holder: clerk.id, key }),
    )
    expect(await quickKeys.open(changed, clerk.name, clerkPassword)).toEqual(wrong)
    expect(await quickKeys.open(ring, clerk.name, clerkPassword)).toEqual(ok({ holder: clerk.id, key }))
    expect((await quickKeys.open(changed, director.name, directorPassword)).ok).toBe(true)
    const [before, after] = [ring, changed].map(text =>
      partsOf(text).holders.find(({ id }) => id === clerk.id),
    )
    expect(after?.publicKey).not.toBe(before?.publicKey)
  })

  it('may get a new name', async () => {
    const { ring, key } = await aRing()
    const renamed = await quickKeys.seat(ring, key, { ...clerk, name: '李建军' }, clerkPassword)
    expect((await quickKeys.open(renamed, '李建军', clerkPassword)).ok).toBe(true)
    expect(await quickKeys.open(renamed, '李建国', clerkPassword)).toEqual(wrong)
  })

  it('is not given under a name that another holder has', async () => {
    const { ring, key } = await aRing()
    await expect(quickKeys.seat(ring, key, { id: 'x', name: '王 秀兰' }, clerkPassword)).rejects.toThrow(
      'name',
    )
  })

  it('is not given with an empty password', async () => {
    const { ring, key } = await aRing()
    await expect(quickKeys.seat(ring, key, clerk, '')).rejects.toThrow()
    await expect(quickKeys.found(director, '')).rejects.toThrow()
  })

  it('once taken away opens nothing any more, while the others do', async () => {
    const { ring, key, recovery } = await aRing()
    const without = quickKeys.unseat(ring, key, clerk.id)
    expect(partsOf(without).revision).toBe(3)
    expect(await quickKeys.open(without, clerk.name, clerkPassword)).toEqual(wrong)
    expect((await quickKeys.open(without, director.name, directorPassword)).ok).toBe(true)
    expect((await quickKeys.openByRecovery(without, recovery)).ok).toBe(true)
  })

  it('is taken only from an account that has one, never from the recovery key', async () => {
    const { ring, key } = await aRing()
    const recovery = partsOf(ring).holders.find(({ kind }) => kind === 'recovery')!
    expect(() => quickKeys.unseat(ring, key, 'nobody')).toThrow('No account')
    expect(() => quickKeys.unseat(ring, key, recovery.id)).toThrow('No account')
  })
})

describe('a changed key', () => {
  it('opens with everybody’s own password and the same recovery key', async () => {
    const { ring, key, recovery } = await aRing()
    const renewed = quickKeys.renewKey(ring, key)
    expect(renewed.key).toHaveLength(32)
    expect(renewed.key).not.toEqual(key)
    expect(await quickKeys.open(renewed.ring, director.name, directorPassword)).toEqual(
      ok({ holder: director.id, key: renewed.key }),
    )
    expect(await quickKeys.open(renewed.ring, clerk.name, clerkPassword)).toEqual(
      ok({ holder: clerk.id, key: renewed.key }),
    )
    expect(await quickKeys.openByRecovery(renewed.ring, recovery)).toEqual(
      ok({ holder: null, key: renewed.key }),
    )
    expect(partsOf(renewed.ring)).toMatchObject({ id: partsOf(ring).id, revision: 3 })
    expect(partsOf(renewed.ring).keyId).not.toBe(partsOf(ring).keyId)
  })

  it('leaves the old ring and the password of its day able to open what was sealed before', async () => {
    const { ring, key } = await aRing()
    const sealed = sealing.sealWith(key).seal('名册', 'page:1')
    const { ring: renewed, key: newKey } = quickKeys.renewKey(ring, key)
    const { ring: later } = { ring: await quickKeys.seat(renewed, newKey, clerk, '换一个新的密码吧') }
    expect((await quickKeys.open(later, clerk.name, clerkPassword)).ok).toBe(false)
    const old = await quickKeys.open(ring, clerk.name, clerkPassword)
    if (!old.ok) throw new Error(old.problem.code)
    expect(sealing.sealWith(old.value.key).open(sealed, 'page:1')).toBe('名册')
    expect(() => sealing.sealWith(newKey).open(sealed, 'page:1')).toThrow()
  })

  it('is out of reach of somebody whose place was taken away', async () => {
    const { ring, key } = await aRing()
    const renewed = quickKeys.renewKey(quickKeys.unseat(ring, key, clerk.id), key)
    expect(await quickKeys.open(renewed.ring, clerk.name, clerkPassword)).toEqual(wrong)
    expect(renewed.ring).not.toContain(clerk.id)
  })

  it('needs the key of this ring, not an old one and not another’s', async () => {
    const { ring, key } = await aRing()
    const { ring: renewed } = quickKeys.renewKey(ring, key)
    const other = await aRing()
    expect(() => quickKeys.renewKey(renewed, key)).toThrow()
    expect(() => quickKeys.unseat(ring, other.key, clerk.id)).toThrow()
    expect(() => quickKeys.renewRecovery(ring, other.key)).toThrow()
    await expect(quickKeys.seat(ring, other.key, clerk, clerkPassword)).rejects.toThrow()
  })
})

describe('a new recovery key', () => {
  it('opens the ring, and the old one no longer does', async () => {
    const { ring, key, recovery } = await aRing()
    const renewed = quickKeys.renewRecovery(ring, key)
    expect(await quickKeys.openByRecovery(renewed.ring, renewed.recovery)).toEqual(ok({ holder: null, key }))
    expect(await quickKeys.openByRecovery(renewed.ring, recovery)).toEqual(fail('recovery-wrong'))
    expect((await quickKeys.open(renewed.ring, clerk.name, clerkPassword)).ok).toBe(true)
    expect(partsOf(renewed.ring)).toMatchObject({ revision: 3, keyId: partsOf(ring).keyId })
  })
})
