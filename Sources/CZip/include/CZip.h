// The one door to libzip: archives in memory, read and written. zip.h itself stays hidden.
#ifndef CZIP_H
#define CZIP_H

#include <stddef.h>
#include <stdint.h>

/// An open archive; belongs to one thread at a time.
typedef struct kx_archive kx_archive;

/// What the directory of the archive says of a part; it may lie.
typedef struct {
  uint64_t size;
  uint64_t packed_size;
  int is_encrypted;
  /// Kind and rights as Unix keeps them (`st_mode`); 0 when another system packed it.
  uint32_t mode;
} kx_part;

/// Opens the archive in `bytes`, which must stay until `kx_close`. NULL when it is none or is damaged.
kx_archive *kx_open(const uint8_t *bytes, size_t size);

void kx_close(kx_archive *archive);

/// Number of parts.
int64_t kx_count(kx_archive *archive);

/// Name of a part in UTF-8, valid until `kx_close`; NULL when it has none.
const char *kx_name(kx_archive *archive, uint64_t index);

/// The name's bytes as they stand in the archive, in whatever encoding; otherwise as `kx_name`.
const char *kx_raw_name(kx_archive *archive, uint64_t index);

/// Returns 1, or 0 when the directory does not say.
int kx_stat(kx_archive *archive, uint64_t index, kx_part *part);

/// Unpacks at most `capacity` bytes of a part, checksum included when it ends there. Returns how many there were,
/// `capacity` when there may be more, -1 when the part is damaged.
int64_t kx_read(kx_archive *archive, uint64_t index, uint8_t *bytes, size_t capacity);

/// An archive being written.
typedef struct kx_packing kx_packing;

/// NULL when there is no memory.
kx_packing *kx_begin(void);

/// Adds a file; `bytes` must stay until `kx_finish`. All files get the same time, so that the same files make the same bytes.
/// Returns 1, or 0 on failure.
int kx_add(kx_packing *packing, const char *name, const uint8_t *bytes, size_t size);

/// Ends the packing in any case. Returns the archive, to be given back by `kx_free`, or NULL on failure.
uint8_t *kx_finish(kx_packing *packing, size_t *size);

void kx_free(uint8_t *bytes);

#endif
