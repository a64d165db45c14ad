#include "CZip.h"

#include <stdlib.h>
#include <zip.h>

struct kx_packing {
  zip_t *archive;
  zip_source_t *target;
};

// 1 January 2026, 00:00 UTC.
static const time_t packed_at = 1767225600;

kx_packing *kx_begin(void) {
  kx_packing *packing = calloc(1, sizeof *packing);
  if (!packing) return NULL;
  zip_error_t error;
  zip_error_init(&error);
  packing->target = zip_source_buffer_create(NULL, 0, 1, &error);
  if (packing->target) {
    // Closing the archive gives one reference back; the bytes are read through the other.
    zip_source_keep(packing->target);
    packing->archive = zip_open_from_source(packing->target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!packing->archive) {
      zip_source_free(packing->target);
      zip_source_free(packing->target);
    }
  }
  zip_error_fini(&error);
  if (packing->archive) return packing;
  free(packing);
  return NULL;
}

int kx_add(kx_packing *packing, const char *name, const uint8_t *bytes, size_t size) {
  zip_source_t *source = zip_source_buffer(packing->archive, bytes, size, 0);
  if (!source) return 0;
  zip_int64_t index = zip_file_add(packing->archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return 0;
  }
  return zip_file_set_mtime(packing->archive, (zip_uint64_t)index, packed_at, 0) == 0;
}

uint8_t *kx_finish(kx_packing *packing, size_t *size) {
  uint8_t *bytes = NULL;
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_close(packing->archive) != 0) {
    zip_discard(packing->archive);
  } else if (zip_source_open(packing->target) == 0) {
    if (zip_source_stat(packing->target, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE)) {
      bytes = malloc(stat.size ? stat.size : 1);
      if (bytes && zip_source_read(packing->target, bytes, stat.size) != (zip_int64_t)stat.size) {
        free(bytes);
        bytes = NULL;
      }
    }
    zip_source_close(packing->target);
  }
  zip_source_free(packing->target);
  free(packing);
  *size = bytes ? stat.size : 0;
  return bytes;
}

void kx_free(uint8_t *bytes) { free(bytes); }
