"""Takes files from a browser: each is handed on as soon as it is whole, and none larger than a limit is kept."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from c21lab.recipes.sheet_folder import LARGEST_FILE

_MOST_FILES = 2_000


@dataclass(frozen=True)
class ReceivedFile:
    """A file that came: the name that the browser gave it, and its bytes; None where they were more than the limit."""

    name: str
    data: bytes | None


class _BoundedParser(MultiPartParser):
    """Keeps the files in memory, each up to the limit: nothing is written anywhere before it is checked."""

    def __init__(self, request: Request, stream: AsyncGenerator[bytes, None]) -> None:
        super().__init__(request.headers, stream, max_files=_MOST_FILES)
        self.whole: list[ReceivedFile] = []
        self._bytes = bytearray()
        self._size = 0

    def on_part_begin(self) -> None:
        super().on_part_begin()
        self._bytes, self._size = bytearray(), 0

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        if self._current_part.file is None:
            super().on_part_data(data, start, end)
            return
        self._size += end - start
        if self._size <= LARGEST_FILE:
            self._bytes += data[start:end]
        else:
            self._bytes = bytearray()

    def on_part_end(self) -> None:
        file = self._current_part.file
        if file is None:
            super().on_part_end()
        elif file.filename:
            data = bytes(self._bytes) if self._size <= LARGEST_FILE else None
            self.whole.append(ReceivedFile(file.filename, data))


async def receive_files(request: Request, keep: Callable[[ReceivedFile], Awaitable[None]]) -> None:
    """Hands each file of a form to ``keep`` in its turn; the next is not read before that is done.

    Raises HTTPException 400 for what is no form with files.
    """
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise HTTPException(400)

    async def stream() -> AsyncGenerator[bytes, None]:
        async for chunk in request.stream():
            yield chunk
            await hand_on()

    async def hand_on() -> None:
        while parser.whole:
            await keep(parser.whole.pop(0))

    parser = _BoundedParser(request, stream())
    try:
        await parser.parse()
    except (MultiPartException, ValueError) as error:
        raise HTTPException(400) from error
    await hand_on()
