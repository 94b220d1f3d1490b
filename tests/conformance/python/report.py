"""Prints a JSON line for each call of the SDK."""

import json
from contextlib import contextmanager


@contextmanager
def report(name):
    """Runs one step and prints its line; raises what the step raises."""
    try:
        yield
    except Exception as error:
        print(json.dumps({"name": name, "ok": False, "detail": f"{type(error).__name__}: {error}"}), flush=True)
        raise
    print(json.dumps({"name": name, "ok": True}), flush=True)


def call(name, method, request, option=None, check=None):
    """Makes a call that must succeed and gives its data. Raises where it did not."""
    with report(name):
        response = method(request, option)
        if not response.success():
            raise AssertionError(f"code is {response.code}, not 0: {response.msg} (log id {response.get_log_id()})")
        expect_true("the answer has a log id", bool(response.get_log_id()))
        data = getattr(response, "data", None)
        if check is not None:
            check(data)
        return data


def expect_equal(what, actual, expected):
    if actual != expected:
        raise AssertionError(f"{what} is {actual!r}, not {expected!r}")


def expect_true(what, holds):
    if not holds:
        raise AssertionError(f"{what} does not hold")


def given(what, value):
    """A value that must be there."""
    if value is None:
        raise AssertionError(f"{what} is missing")
    return value
