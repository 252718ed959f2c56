import { keys as usualKeys } from '../../renderer/adapters/seal/keys'
import { sealing } from '../../renderer/adapters/seal/sealing'
import { writeBackup } from '../../renderer/adapters/store/files/backup-file'
import { foundedImage } from '../../renderer/adapters/store/founded-image'
import { sampleAccount } from '../../renderer/domain/backup/sample-account'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { atOnce } from '../../renderer/domain/paced'
import type { Keys } from '../../renderer/domain/ports'
import { account } from '../../renderer/domain/records/account'
import type { World } from '../../renderer/domain/world'

/** The records as a backup that an office may begin with. */
export async function sealSample(
  records: readonly Put[],
  world: World,
  keys: Keys = usualKeys,
): Promise<Uint8Array> {
  const { name, password } = sampleAccount
  const holder = { id: world.newId(), name }
  const { ring, key } = await keys.found(holder, password)
  const seal = sealing.sealWith(key)
  const save = [put(account, { ...holder, role: 'director', since: world.today() }), ...records]
  const founded = { detail: '示例数据', actor: name, save }
  const { image, counts } = foundedImage(founded, { ring, seal, world })
  return atOnce(writeBackup(image, { madeAt: world.now(), counts }, seal))
}
