"""Writes the software bill of materials of the packaged program (CycloneDX 1.6, JSON)."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from provenance.notices import Notice


def write_sbom(
    notices: Iterable[Notice], system: Mapping[str, str], hashes: Mapping[str, str], epoch: int, file: Path
) -> None:
    """Write the bill of what `notices` describe, and of the `system` libraries that go along (package to version).

    `hashes` are the SHA-256 of the program's files by their path in it; `epoch` is the time of the build in seconds.
    The bill of the same program is the same, byte for byte.
    """
    notices = list(notices)
    program = next(notice for notice in notices if notice.component.key == "glossator")
    root = _wheel(program)
    bom = Bom(components=[*map(_wheel, (each for each in notices if each is not program)), *_of_system(system)])
    bom.metadata.component = root
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.serial_number = uuid5(NAMESPACE_URL, "".join(f"{path} {sha}" for path, sha in sorted(hashes.items())))
    bom.components.update(_file(path, sha) for path, sha in hashes.items())
    bom.register_dependency(root, bom.components)
    file.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")


def _wheel(notice: Notice) -> Part:
    component = notice.component
    purl = PackageURL("pypi", name=component.key, version=notice.version) if notice.version else None
    whole = _part("", component.name, notice.version, component.licence, purl)
    crates = [
        _part(component.key, crate.name, crate.version, crate.licence, PackageURL.from_string(crate.purl))
        for crate in notice.crates
    ]
    inside = [_part(component.key, name, "", licence, None) for name, licence in component.inside.items()]
    whole.components.update([*crates, *inside])
    return whole


def _of_system(system: Mapping[str, str]) -> list[Part]:
    return [
        _part("", name, version, "", PackageURL("deb", namespace="debian", name=name, version=version))
        for name, version in system.items()
    ]


def _part(holder: str, name: str, version: str, licence: str, purl: PackageURL | None) -> Part:
    """A library, known by what holds it as well: the same one may be in several, and a name of chance would vary."""
    return Part(
        name=name,
        version=version or None,
        type=ComponentType.LIBRARY,
        licenses=[LicenseExpression(licence)] if licence else [],
        purl=purl,
        bom_ref=f"{holder} {purl or f'{name} {version}'}".strip(),
    )


def _file(path: str, sha: str) -> Part:
    return Part(
        name=path, type=ComponentType.FILE, hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sha)], bom_ref=path
    )
