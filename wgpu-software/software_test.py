"""Tests of software.py that need no network: python3 software_test.py"""

import io
import pathlib
import struct
import tarfile
import tempfile
import unittest
import zipfile
from unittest import mock

import software
from software import natives

ARTIFACT = "some.group:name:1.2+3"


def elf(loaded, rest):
    """A library whose one segment ends before the debug information and the section table."""
    header = bytearray(64 + 56)
    header[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<QQ", header, 32, 64, len(header) + len(loaded) + len(rest) - 8)
    struct.pack_into("<HHHHHH", header, 52, 64, 56, 1, 64, 3, 2)
    struct.pack_into("<I", header, 64, software.LOADED)
    struct.pack_into("<Q", header, 64 + 32, len(header) + len(loaded))
    return bytes(header) + loaded + rest


class SoftwareTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.repository = pathlib.Path(folder.name, "repository")
        self.output = pathlib.Path(folder.name, "output")
        self.library = elf(b"code", b"debug information")
        self.jar = self.repository / "some/group/name/1.2+3/name-1.2+3.jar"
        self.make({"./README": b"read me", "./libx.so": self.library, "./late": b"-"})
        self.pins = {
            "here": {
                "jar": natives.sha256(self.jar.read_bytes()),
                "libraries": {
                    "x": {
                        "file": "libx.so",
                        "version": "3.4 of X",
                        "packed": natives.sha256(self.library),
                        "stripped": natives.sha256(software.stripped(self.library)),
                    }
                },
            }
        }
        patch = mock.patch.object(software, "PINS", self.pins)
        patch.start()
        self.addCleanup(patch.stop)

    def make(self, files):
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for name, data in files.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
        self.jar.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(self.jar, "w") as jar:
            jar.writestr("name.tar.gz", packed.getvalue())

    def pack(self):
        software.pack("here", ARTIFACT, self.repository, self.output)
        return self.output / "META-INF/native/here/libx.so"

    def test_keeps_what_is_loaded_and_no_section(self):
        small = software.stripped(self.library)

        self.assertTrue(small.endswith(b"code"))
        self.assertEqual((0,), struct.unpack_from("<Q", small, 40))
        self.assertEqual((0, 0), struct.unpack_from("<HH", small, 60))
        self.assertEqual(self.library[:40], small[:40])

    def test_packs_the_library_and_says_what_it_is(self):
        file = self.pack()

        digest = natives.sha256(file.read_bytes())
        self.assertEqual(self.pins["here"]["libraries"]["x"]["stripped"], digest)
        self.assertEqual(
            f"platform=here\nversion=3.4 of X\nsha256={digest}\nfileName=libx.so\n",
            file.with_name("x.properties").read_text(),
        )

    def test_a_second_run_does_not_open_the_artifact(self):
        self.pack()
        self.jar.unlink()

        self.pack()

    def test_a_missing_artifact_is_told(self):
        self.jar.unlink()

        with self.assertRaisesRegex(natives.Failure, "The first build needs a network"):
            self.pack()

    def test_another_artifact_is_refused(self):
        self.make({"libx.so": self.library})

        with self.assertRaisesRegex(natives.Failure, "Delete it, so that Maven gets it again"):
            self.pack()

    def test_another_library_is_refused(self):
        self.make({"libx.so": elf(b"else", b"")})
        self.pins["here"]["jar"] = natives.sha256(self.jar.read_bytes())

        with self.assertRaisesRegex(natives.Failure, "The SHA-256 of libx.so is"):
            self.pack()
        self.assertFalse((self.output / "META-INF/native/here/libx.so").exists())

    def test_an_artifact_without_the_library_is_told(self):
        self.make({"README": b"read me"})
        self.pins["here"]["jar"] = natives.sha256(self.jar.read_bytes())

        with self.assertRaisesRegex(natives.Failure, "does not hold libx.so"):
            self.pack()

    def test_an_unknown_platform_names_the_known_ones(self):
        with self.assertRaisesRegex(natives.Failure, "There is one for here"):
            software.pack("nowhere", ARTIFACT, self.repository, self.output)

    def test_the_real_pins_have_hashes(self):
        for pin in software.json.loads((software.HERE / "pins.json").read_text()).values():
            hashes = [pin["jar"]]
            for library in pin["libraries"].values():
                hashes += [library["packed"], library["stripped"]]
            for digest in hashes:
                self.assertRegex(digest, "^[0-9a-f]{64}$")


if __name__ == "__main__":
    unittest.main()
