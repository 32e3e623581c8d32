"""What the kustomizations make, made once."""

from __future__ import annotations

import pytest

from tests.deploy.tools import DEPLOY, Resource, kustomized


@pytest.fixture(scope="session", params=("base", "production"))
def resources(request: pytest.FixtureRequest) -> list[Resource]:
    """Those of the base, and then those of production."""
    return kustomized(DEPLOY / "kubernetes" / request.param)


@pytest.fixture(scope="session")
def production() -> list[Resource]:
    """Those of production alone."""
    return kustomized(DEPLOY / "kubernetes" / "production")
