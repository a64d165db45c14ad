// The one door to libzip, for reading alone. zip.h itself stays hidden.
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
} kx_part;

/// Opens the archive in `bytes`, which must stay until `kx_close`. NULL when it is none or is damaged.
kx_archive *kx_open(const uint8_t *bytes, size_t size);

void kx_close(kx_archive *archive);

/// Number of parts.
int64_t kx_count(kx_archive *archive);

/// Name of a part in UTF-8, valid until `kx_close`; NULL when it has none.
const char *kx_name(kx_archive *archive, uint64_t index);

/// Returns 1, or 0 when the directory does not say.
int kx_stat(kx_archive *archive, uint64_t index, kx_part *part);

/// Unpacks at most `capacity` bytes of a part, checksum included when it ends there. Returns how many there were,
/// `capacity` when there may be more, -1 when the part is damaged.
int64_t kx_read(kx_archive *archive, uint64_t index, uint8_t *bytes, size_t capacity);

#endif
