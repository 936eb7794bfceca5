@echo off
rem Glossator from a checkout on Windows: the same as the script "run" beside this file, without system packages.
rem   run.cmd                 the window
rem   run.cmd ARGUMENTS       the command line
rem   run.cmd test            every check
setlocal
set "root=%~dp0"
set "venv=%root%.venv"
set "python=%venv%\Scripts\python.exe"
set "lock=run"
if "%~1"=="test" set "lock=dev"

if not exist "%venv%\%lock%.txt" goto make
fc /b "%root%requirements\%lock%.txt" "%venv%\%lock%.txt" >nul && goto ready

:make
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul
if errorlevel 1 (
    echo Glossator needs Python 3.11 or newer, with the launcher "py". 1>&2
    exit /b 3
)
echo Setting up Glossator in %venv% ... 1>&2
py -3 -m venv --clear "%venv%" 1>&2 || exit /b 1
"%python%" -m pip --disable-pip-version-check install --quiet --require-hashes --only-binary :all: -r "%root%requirements\%lock%.txt" 1>&2 || exit /b 1
echo %root%app> "%venv%\Lib\site-packages\glossator-checkout.pth"
copy /y "%root%requirements\run.txt" "%venv%\run.txt" >nul
if "%lock%"=="dev" copy /y "%root%requirements\dev.txt" "%venv%\dev.txt" >nul

:ready
"%python%" -I "%root%packaging\translations.py" 1>&2 || exit /b 1
if "%lock%"=="dev" goto test
"%python%" -m glossator %*
exit /b %errorlevel%

:test
cd /d "%root%"
"%python%" -m ruff format --check || exit /b 1
"%python%" -m ruff check || exit /b 1
"%python%" -m mypy || exit /b 1
"%venv%\Scripts\lint-imports.exe" || exit /b 1
"%python%" -m pytest -n auto --maxprocesses 4
exit /b %errorlevel%
