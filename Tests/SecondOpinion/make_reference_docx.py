#!/usr/bin/env python3
"""Makes Sources/Documents/Resources/reference.docx: page and styles of the Word files that `report` writes.

A4 with margins of 20 to 25 mm, the fonts that Japanese Windows has, page numbers, tables with lines, and a style for what
a person must fill in. pandoc takes the styles and leaves the content. The file is the same bytes each time.

  make_reference_docx.py            writes the file
  make_reference_docx.py --check    says whether the file is what this script makes
"""

import argparse
import io
import pathlib
import sys
import zipfile

TARGET = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Documents" / "Resources" / "reference.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FONT = '<w:rFonts w:ascii="Yu Gothic" w:hAnsi="Yu Gothic" w:eastAsia="Yu Gothic" w:cs="Yu Gothic"/>'

TYPES = HEAD + (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/word/{part}.xml" '
        f'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
        for part, kind in [("document", "document.main"), ("styles", "styles"), ("footer1", "footer")]
    )
    + "</Types>"
)
BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
PACKAGE_RELS = HEAD + RELATIONS + (
    f'<Relationship Id="rId1" Type="{BASE}/officeDocument" Target="word/document.xml"/></Relationships>')
DOCUMENT_RELS = HEAD + RELATIONS + (
    f'<Relationship Id="rId1" Type="{BASE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{BASE}/footer" Target="footer1.xml"/></Relationships>')
FOOTER = HEAD + (
    f'<w:ftr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>')
DOCUMENT = HEAD + (
    f'<w:document {W} {R}><w:body><w:p/><w:sectPr><w:footerReference w:type="default" r:id="rId2"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1304" w:right="1134" w:bottom="1304" w:left="1134" w:header="680" w:footer="680" w:gutter="0"/>'
    "</w:sectPr></w:body></w:document>")


def paragraph(id, name, based="Normal", size=None, bold=False, color=None, before=0, after=60, more="", fill=None):
    run = (f'<w:b/><w:bCs/>' if bold else "") + (f'<w:color w:val="{color}"/>' if color else "")
    run += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + f'<w:qFormat/><w:pPr>{more}{shade}<w:spacing w:before="{before}" w:after="{after}"/></w:pPr>'
        + f"<w:rPr>{run}</w:rPr></w:style>"
    )


KEEP = "<w:keepNext/><w:keepLines/>"
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A949E"/>'
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"])
STYLES = HEAD + (
    f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{FONT}"
    '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>'
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="288" w:lineRule="auto"/></w:pPr>'
    "</w:pPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/></w:style>'
    + paragraph("BodyText", "Body Text", before=40, after=80)
    + paragraph("FirstParagraph", "First Paragraph", "BodyText", before=40, after=80)
    + paragraph("Compact", "Compact", "Normal", size=18, before=10, after=10)
    + paragraph("Title", "Title", size=32, bold=True, color="1F5A96", before=0, after=160, more=KEEP)
    + paragraph("Subtitle", "Subtitle", size=24, before=0, after=120, more=KEEP)
    + paragraph("Heading1", "heading 1", size=26, bold=True, color="1F5A96", before=320, after=100,
                more=KEEP + '<w:outlineLvl w:val="0"/>')
    + paragraph("Heading2", "heading 2", size=22, bold=True, before=200, after=60,
                more=KEEP + '<w:outlineLvl w:val="1"/>')
    + paragraph("Heading3", "heading 3", size=20, bold=True, before=160, after=40,
                more=KEEP + '<w:outlineLvl w:val="2"/>')
    + paragraph("Caption", "caption", bold=True, size=18, before=60, after=60)
    + paragraph("TableCaption", "Table Caption", "Caption", bold=True, size=18, before=120, after=40, more=KEEP)
    + paragraph("ImageCaption", "Image Caption", "Caption", bold=True, size=18, before=20, after=160)
    + paragraph("Figure", "Figure", before=80, after=20)
    + paragraph("CaptionedFigure", "Captioned Figure", "Figure", before=80, after=20, more="<w:keepNext/>")
    + '<w:style w:type="character" w:customStyle="1" w:styleId="Blank"><w:name w:val="Blank"/>'
    '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFF3BF"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr><w:tblBorders>'
    f"{BORDERS}</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
    "</w:tblCellMar></w:tblPr>"
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F6"/></w:tcPr></w:tblStylePr></w:style>'
    "</w:styles>")


def made():
    parts = [
        ("[Content_Types].xml", TYPES), ("_rels/.rels", PACKAGE_RELS), ("word/document.xml", DOCUMENT),
        ("word/_rels/document.xml.rels", DOCUMENT_RELS), ("word/styles.xml", STYLES), ("word/footer1.xml", FOOTER),
    ]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:  # stored, so that no version of zlib changes the bytes
        for name, text in parts:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, text.encode())
    return buffer.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        if not TARGET.exists() or TARGET.read_bytes() != made():
            sys.exit(f"{TARGET} is not what {pathlib.Path(__file__).name} makes: run it without --check")
        return
    TARGET.write_bytes(made())


if __name__ == "__main__":
    main()
