import { systemCode } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Delivered } from '../model/receipt.ts';
import { keepMaskTable, sweepMaskTables } from '../settings/mask-table.ts';
import type { Prepared } from './prepare-request.ts';

/** Keeps which mask stands for what, once the request stands, and removes what is too old. What cannot be kept is only a warning. */
export async function keepMasks({ request, masking }: Prepared, receipt: Delivered, host: Host): Promise<Delivered> {
  try {
    await sweepMaskTables(host);
    const masks = receipt.folder === undefined ? undefined : await keepMaskTable(request.id, masking.redactor?.table() ?? [], host);
    return masks ? { ...receipt, masks } : receipt;
  } catch (error) {
    return { ...receipt, warnings: [...receipt.warnings, { message: 'mask.not-kept', values: { detail: systemCode(error) ?? '' } }] };
  }
}
