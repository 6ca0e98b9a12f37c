"""Tests of natives.py that need no network: python3 natives_test.py"""

import contextlib
import io
import pathlib
import subprocess
import tempfile
import unittest
import zipfile
from unittest import mock

import natives

LIBRARY, HEADER = b"a library", b"a header"


def zipped(library):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("wgpu/resources/libx-release.so", library)
        archive.writestr("wgpu/resources/x.h", HEADER)
    return data.getvalue()


class NativesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.cache = pathlib.Path(folder.name, "cache")
        self.output = pathlib.Path(folder.name, "output")
        self.served = zipped(LIBRARY)
        self.downloads = 0
        pins = {
            "wheel": "1.2",
            "version": "3.4",
            "headers": {"x.h": natives.sha256(HEADER)},
            "platforms": {
                "here": {
                    "tag": "here_tag",
                    "wheel": natives.sha256(self.served),
                    "source": "libx-release.so",
                    "file": "libx.so",
                    "library": natives.sha256(LIBRARY),
                }
            },
        }
        for name, value in {"PINS": pins, "download": self.download}.items():
            patch = mock.patch.object(natives, name, value)
            patch.start()
            self.addCleanup(patch.stop)

    def download(self, pin, folder):
        self.downloads += 1
        return self.served

    def library(self):
        natives.library("here", self.cache, self.output)
        return self.output / "META-INF/native/here/libx.so"

    def test_packs_the_library_and_says_what_it_is(self):
        file = self.library()

        self.assertEqual(LIBRARY, file.read_bytes())
        self.assertEqual(
            f"platform=here\nversion=3.4\nsha256={natives.sha256(LIBRARY)}\nfileName=libx.so\n",
            file.with_name("wgpu.properties").read_text(),
        )

    def test_headers_go_into_the_cache(self):
        natives.headers("here", self.cache)

        self.assertEqual(HEADER, (self.cache / "wgpu-native-3.4/x.h").read_bytes())

    def test_a_second_run_downloads_nothing(self):
        self.library().unlink()
        self.library()
        natives.headers("here", self.cache)

        self.assertEqual(1, self.downloads)

    def test_a_damaged_file_in_the_cache_is_fetched_again(self):
        self.library().unlink()
        (self.cache / "wgpu-1.2-here.whl").write_bytes(b"damaged")

        self.assertEqual(LIBRARY, self.library().read_bytes())
        self.assertEqual(2, self.downloads)

    def test_a_damaged_library_in_the_output_is_replaced(self):
        self.library().write_bytes(b"damaged")

        self.assertEqual(LIBRARY, self.library().read_bytes())

    def test_another_wheel_than_the_pinned_is_refused(self):
        self.served = zipped(b"another library")

        with self.assertRaisesRegex(natives.Failure, "The SHA-256 of the wheel for here is"):
            self.library()
        self.assertFalse(self.output.exists())

    def test_another_library_than_the_pinned_is_refused(self):
        self.served = zipped(b"another library")
        natives.PINS["platforms"]["here"]["wheel"] = natives.sha256(self.served)

        with self.assertRaisesRegex(natives.Failure, "The SHA-256 of libx-release.so is"):
            self.library()

    def test_an_unknown_platform_is_told_which_are_known(self):
        with self.assertRaisesRegex(natives.Failure, 'for "there". There is one for here'):
            natives.library("there", self.cache, self.output)


class DownloadTest(unittest.TestCase):
    def failure(self, output):
        done = subprocess.CompletedProcess([], 1, stdout=output)
        with mock.patch.object(subprocess, "run", return_value=done):
            with contextlib.ExitStack() as stack:
                folder = stack.enter_context(tempfile.TemporaryDirectory())
                caught = stack.enter_context(self.assertRaises(natives.Failure))
                natives.download({"tag": "here_tag"}, folder)
        return str(caught.exception)

    def test_a_python_without_pip_is_told_how_to_get_it(self):
        message = self.failure("/usr/bin/python3: No module named pip")

        self.assertIn("apt-get install python3-pip", message)
        self.assertIn("-Dpython=COMMAND", message)

    def test_what_pip_says_is_passed_on(self):
        message = self.failure("ERROR: no network\n")

        self.assertIn("The first build needs a network", message)
        self.assertIn("ERROR: no network", message)


if __name__ == "__main__":
    unittest.main()
