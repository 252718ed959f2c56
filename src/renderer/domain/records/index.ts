import { account } from './account'
import { appointment } from './appointment'
import { collection } from './collection'
import type { RecordKind } from './define-record'
import { house } from './house'
import { household } from './household'
import { meeting } from './meeting'
import { office } from './office'
import { organisation } from './organisation'
import { issuedPaper } from './paper'
import { resident } from './resident'
import { series } from './series'

/** Every kind of record the app keeps. A new kind is one file and one line here; then raise SCHEMA_VERSION. */
export const recordKinds: readonly RecordKind[] = [
  resident,
  household,
  house,
  organisation,
  appointment,
  meeting,
  issuedPaper,
  office,
  account,
  collection,
  series,
]
