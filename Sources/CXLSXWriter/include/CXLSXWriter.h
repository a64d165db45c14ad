// The one door to libxlsxwriter, which writes Office Open XML workbooks.
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

#endif
