import { metaRows, openDatabase, type Tries } from './database'

/** The count of wrong passwords, kept so that starting anew does not start it anew. */
export type TryCount = {
  read(): Promise<Tries>
  write(tries: Tries): Promise<void>
}

/** The count kept beside the records of this name. */
export function tryCount(name: string): TryCount {
  async function within<T>(work: (database: ReturnType<typeof openDatabase>) => PromiseLike<T>): Promise<T> {
    const database = openDatabase(name)
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }
  return {
    read: () =>
      within(async ({ meta }) => {
        const row = metaRows.tries.optional().parse(await meta.get('tries'))
        return row?.value ?? { wrong: 0, until: 0 }
      }),
    async write(value) {
      await within(({ meta }) => meta.put({ name: 'tries', value }))
    },
  }
}
