// The instruments, to scale.

/** 25 G spinal needle: outer diameter, mm. */
export const BLOCK_NEEDLE_OD_MM = 0.515
/** 18 G cannula: outer diameter, and length of the bare tip, mm. */
export const RF_CANNULA_OD_MM = 1.27
export const RF_BARE_TIP_MM = 10
