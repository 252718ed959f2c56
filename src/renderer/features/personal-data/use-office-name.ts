import { office, OFFICE_ID } from '../../domain/records/office'
import { useFound } from '../../services/use-records'

/** The office as it signs its papers. */
export const useOfficeName = (): string => useFound(office, OFFICE_ID)?.name ?? '本单位'
